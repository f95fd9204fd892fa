import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import {
  areas,
  commitments,
  commitmentTerms,
  measures,
  measureTerms,
  milestones,
  planRevisions,
  plans,
  reports,
  themes,
} from "@/db/schema";
import type { CommitmentState } from "@/db/values";
import { initialsOf } from "@/server/commitments/initials-of";
import { searchTextOf } from "@/server/commitments/search-text";
import { termsOf } from "@/server/commitments/terms";
import { defaultSwitches, one, unique } from "./make-values";

export async function makePlan(db: Db, governmentId: string, input: Partial<typeof plans.$inferInsert> = {}) {
  const plan = one(
    await db
      .insert(plans)
      .values({
        year: 2023,
        nameZh: "2023 年度计划",
        nameEn: "Plan 2023",
        startOn: "2023-01-01",
        endOn: "2023-12-31",
        switches: defaultSwitches,
        state: "active",
        ...input,
        governmentId,
      })
      .returning(),
  );
  const { preset, filingDay, endorsement, switches } = plan;
  await db
    .insert(planRevisions)
    .values({ planId: plan.id, knownOn: plan.startOn, preset, filingDay, endorsement, switches });
  const area = one(
    await db
      .insert(areas)
      .values({
        planId: plan.id,
        code: "urban-rural",
        nameZh: "宜居市中",
        nameEn: "Liveable Shizhong",
        shortZh: "宜居",
        shortEn: "Liveable",
        sort: 1,
      })
      .returning(),
  );
  const theme = one(
    await db
      .insert(themes)
      .values({ areaId: area.id, nameZh: "城市更新", nameEn: "Urban renewal", sort: 1 })
      .returning(),
  );
  const text = "全力加快2700套安置房建设。";
  const report = one(
    await db
      .insert(reports)
      .values({
        governmentId,
        year: 2023,
        titleZh: "政府工作报告",
        titleEn: "Government Work Report",
        meetingZh: "人民代表大会",
        meetingEn: "People's Congress",
        deliveredOn: "2023-01-05",
        text,
        sha256Text: unique(),
        sha256File: unique(),
      })
      .returning(),
  );
  return { plan, area, theme, report };
}

type PlanParts = Awaited<ReturnType<typeof makePlan>>;
export type CommitmentInput = Partial<typeof commitments.$inferInsert> & {
  leadDepartmentId: string;
  measure?: Partial<typeof measures.$inferInsert> & { target?: number | null; targetMax?: number | null };
  milestones?: { dueOn: string; weight: number }[];
};

/** A commitment ("2,700 homes") in any state, with its measure or milestones and its terms. */
export async function makeCommitment(
  db: Db,
  { plan, area, theme, report }: PlanParts,
  input: CommitmentInput,
) {
  const { measure: measureInput, milestones: steps = [], ...given } = input;
  const state: CommitmentState = given.state ?? "active";
  const received = state !== "draft" && state !== "unassigned";
  const code = given.code ?? `T-${unique()}`;
  const titles = {
    titleZh: "加快2700套安置房建设",
    titleEn: "Build 2,700 resettlement homes",
    quote: "全力加快2700套安置房建设",
  };
  const row = one(
    await db
      .insert(commitments)
      .values({
        ...titles,
        start: 0,
        end: titles.quote.length,
        kind: "outcome",
        strength: "plain",
        startOn: plan.startOn,
        originalDueOn: plan.endOn,
        dueOn: plan.endOn,
        yardstick: steps.length ? "milestones" : "measures",
        sentOn: received ? "2023-01-10" : null,
        acknowledgedOn: received && state !== "pending" ? "2023-01-11" : null,
        searchText: searchTextOf({ code, ...titles }),
        initials: initialsOf(given.titleZh ?? titles.titleZh),
        ...given,
        state,
        code,
        governmentId: plan.governmentId,
        planId: plan.id,
        areaId: area.id,
        themeId: theme.id,
        reportId: report.id,
      })
      .returning(),
  );
  await db.insert(commitmentTerms).values(termsOf(row, 1, plan.startOn, new Date("2023-01-05T00:00:00Z")));
  if (steps.length) {
    await db.insert(milestones).values(
      steps.map((step, i) => ({
        ...step,
        commitmentId: row.id,
        sort: i + 1,
        nameZh: `节点${i + 1}`,
        nameEn: `Step ${i + 1}`,
      })),
    );
    return {
      commitment: row,
      measure: null,
      milestones: await db.select().from(milestones).where(eq(milestones.commitmentId, row.id)),
    };
  }
  const { target = 2700, targetMax = null, ...rest } = measureInput ?? {};
  const measure = one(
    await db
      .insert(measures)
      .values({
        sort: 1,
        metricZh: "建设安置房",
        metricEn: "Resettlement homes",
        comparator: "=",
        basis: "increment",
        unitZh: "套",
        unitEn: "homes",
        frequency: "month",
        ...rest,
        commitmentId: row.id,
      })
      .returning(),
  );
  await db.insert(measureTerms).values({
    measureId: measure.id,
    seq: 1,
    knownOn: plan.startOn,
    target,
    targetMax,
    at: new Date("2023-01-05T00:00:00Z"),
  });
  return { commitment: row, measure, milestones: [] };
}
