import type { Db } from "@/db/client";
import { areas, sentences } from "@/db/schema";
import { asc, eq } from "drizzle-orm";
import { makeReport, placeOf } from "../reports/testing";
import type { TestWorld } from "../testing-refusals";

/** A world whose plan comes from a report of a few lines; the world's own commitment quotes another text. */
export async function reportWorld(db: Db, w: TestWorld) {
  const made = await makeReport(db, w);
  const [area] = await db.select().from(areas).where(eq(areas.planId, w.plan.id));
  const quoted = (words: string) => ({ ...placeOf(words), quote: words });
  /** A whole input of `add` for these words. */
  const input = (words: string, more: object = {}) => ({
    ...quoted(words),
    ...{ titleZh: "改造老旧小区", titleEn: "Renovate old estates", areaCode: area?.code ?? "" },
    ...{ themeNameZh: w.theme.nameZh, kind: "project" as const, leadDepartmentCode: w.housing.code },
    reason: "初次梳理时遗漏",
    ...more,
  });
  /** Each sentence's words begin with their class. */
  const kinds = async () => {
    const rows = await db
      .select()
      .from(sentences)
      .where(eq(sentences.reportId, made.report.id))
      .orderBy(asc(sentences.start));
    return rows.map(({ start, end, kind, reason }) => ({
      words: made.report.text.slice(start, end),
      ...{ kind, reason },
    }));
  };
  return { ...made, quoted, input, kinds };
}
