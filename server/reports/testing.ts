import type { Db } from "@/db/client";
import { planSources, reports, sentences } from "@/db/schema";
import { makeCommitment, one } from "@/seeds/makers";
import { unique } from "@/seeds/make-values";
import type { SentenceKind } from "@/db/values";
import type { TestWorld } from "../testing-refusals";

const lines = [
  "政府工作报告",
  "一、去年工作回顾",
  "建成安置房2171套。",
  "二、今年工作安排",
  "（一）加快城乡融合。全力加快2700套安置房建设，改造老旧小区，打造“一山、两河”；深入人心。",
];
export const reportText = lines.join("\n\n");
const kinds: [string, SentenceKind][] = [
  ["政府工作报告", "formality"],
  ["一、去年工作回顾", "formality"],
  ["建成安置房2171套。", "retrospect"],
  ["二、今年工作安排", "formality"],
  ["（一）加快城乡融合。", "formality"],
  ["全力加快2700套安置房建设，改造老旧小区，打造“一山、两河”；", "pledge"],
  ["深入人心。", "slogan"],
];
export const placeOf = (words: string) => {
  const start = reportText.indexOf(words);
  if (start < 0) throw new Error(`not in the report: ${words}`);
  return { start, end: start + words.length };
};

/** A report of a few lines with every sentence classed, as the source of the world's plan. */
export async function makeReport(db: Db, w: TestWorld) {
  const report = one(
    await db
      .insert(reports)
      .values({
        ...{ governmentId: w.government.id, year: 2023, titleZh: "政府工作报告", titleEn: "Work Report" },
        ...{ meetingZh: "会议", meetingEn: "Congress", deliveredOn: "2023-01-05", text: reportText },
        ...{ sha256Text: unique(), sha256File: unique() },
      })
      .returning(),
  );
  await db.insert(planSources).values({ planId: w.plan.id, reportId: report.id });
  const rows = await db
    .insert(sentences)
    .values(
      kinds.map(([words, kind]) => ({ reportId: report.id, ...placeOf(words), kind, reason: "初归类" })),
    )
    .returning();
  const sentence = (words: string) =>
    one(rows.filter((row) => row.start === placeOf(words).start && row.end === placeOf(words).end));
  /** A pledge that quotes these words. */
  const pledge = (
    words: string,
    more: Partial<Omit<Parameters<typeof makeCommitment>[2], "quote" | "start" | "end">> = {},
  ) =>
    makeCommitment(
      db,
      { plan: w.plan, area: w.area, theme: w.theme, report },
      { leadDepartmentId: w.housing.id, quote: words, ...placeOf(words), ...more },
    );
  return { report, sentence, pledge };
}
