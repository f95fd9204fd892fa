import { and, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import {
  areas,
  auditHeads,
  commitments,
  commitmentTerms,
  departments,
  governments,
  measures,
  measureTerms,
  milestones,
  planRevisions,
  plans,
  planSources,
  reports,
  sentences,
  supports,
  themes,
} from "@/db/schema";
import { initialsOf } from "@/server/commitments/initials-of";
import { searchTextOf } from "@/server/commitments/search-text";
import { termsOf } from "@/server/commitments/terms";
import { record } from "@/server/core/audit";
import { clockAt } from "@/server/core/clock";
import { type Ctx, write, type WriteCtx } from "@/server/core/context";
import { projectLamps } from "@/server/lamps/project";
import { defaultSwitches, one } from "./makers";
import { proveFacts } from "./prove-facts";
import type { CommitmentFact, Facts } from "./read-facts";

/** The government as its own actor: what is loaded at the start has no person behind it. */
export const loaderCtx = (db: Db, governmentId: string, day: string): Ctx => ({
  db,
  actor: {
    userId: "",
    name: "",
    governmentId,
    postId: null,
    role: "admin",
    departmentId: null,
    portfolio: [],
    locale: null,
    demonstration: false,
  },
  clock: clockAt(day),
});

/**
 * Loads the facts: the report, its pledges, targets and baselines, with owners and yardsticks as proposals.
 * Proves them first and refuses otherwise. May be run again: what is there stays exactly as people left it, only
 * what is missing is added.
 * @returns the plan's id and how many commitments were added
 */
export async function loadFacts(
  db: Db,
  facts: Facts,
  options: { demonstration?: boolean; businessDate?: string } = {},
) {
  proveFacts(facts);
  const { demonstration = false, businessDate } = options;
  const government = await governmentOf(db, facts, { demonstration, businessDate });
  const ctx = loaderCtx(db, government.id, facts.report.deliveredOn);
  return write(ctx, (ctx) => loadInto(ctx, facts, demonstration), { limitMs: 120_000 });
}

async function governmentOf(
  db: Db,
  facts: Facts,
  marks: { demonstration: boolean; businessDate: string | undefined },
) {
  const { slug } = facts.government;
  const [found] = await db.select().from(governments).where(eq(governments.slug, slug));
  if (found) return found;
  return db.transaction(async (tx) => {
    const government = one(
      await tx
        .insert(governments)
        .values({ ...facts.government, ...marks })
        .returning(),
    );
    await tx.insert(auditHeads).values({ governmentId: government.id, seq: 0, hash: "" });
    return government;
  });
}

async function loadInto(ctx: WriteCtx, facts: Facts, demonstration: boolean) {
  const { governmentId } = ctx.actor;
  const departmentIds = await loadDepartments(ctx, facts);
  const report = await loadReport(ctx, facts);
  const { plan, created } = await loadPlan(ctx, facts, report.id, demonstration);
  const themeIds = await loadAreas(ctx, facts, plan.id);
  const present = new Set(
    (
      await ctx.db.select({ code: commitments.code }).from(commitments).where(eq(commitments.planId, plan.id))
    ).map((row) => row.code),
  );
  const missing = facts.commitments.filter((fact) => !present.has(fact.code));
  for (const fact of missing) {
    const place = themeIds.get(`${fact.areaCode}/${fact.themeZh}`);
    if (!place) throw new Error(`${fact.code}: theme ${fact.themeZh} is not there`);
    await loadCommitment(ctx, fact, {
      governmentId,
      planId: plan.id,
      reportId: report.id,
      ...place,
      departmentIds,
    });
  }
  if (missing.length || created) {
    await record(
      ctx,
      "plan.load",
      { kind: "plan", id: plan.id },
      { after: { year: facts.report.year, commitments: missing.length, sha256: facts.report.sha256Text } },
    );
    await projectLamps(ctx, plan.id, null);
  }
  return { governmentId, planId: plan.id, added: missing.length, departmentIds };
}

async function loadDepartments(ctx: WriteCtx, facts: Facts): Promise<Map<string, string>> {
  const { governmentId } = ctx.actor;
  for (const [index, department] of facts.departments.entries())
    await ctx.db
      .insert(departments)
      .values({
        ...department,
        governmentId,
        sort: index + 1,
        confirmsFigures: department.code === "statistics",
      })
      .onConflictDoNothing();
  const rows = await ctx.db.select().from(departments).where(eq(departments.governmentId, governmentId));
  return new Map(rows.map((row) => [row.code, row.id]));
}

async function loadReport(ctx: WriteCtx, facts: Facts) {
  const { governmentId } = ctx.actor;
  const same = and(eq(reports.governmentId, governmentId), eq(reports.sha256Text, facts.report.sha256Text));
  const [found] = await ctx.db.select({ id: reports.id }).from(reports).where(same);
  if (found) return found;
  const report = one(
    await ctx.db
      .insert(reports)
      .values({ ...facts.report, governmentId, text: facts.text })
      .returning({ id: reports.id }),
  );
  await ctx.db
    .insert(sentences)
    .values(facts.sentences.map((sentence) => ({ ...sentence, reportId: report.id })));
  return report;
}

async function loadPlan(ctx: WriteCtx, facts: Facts, reportId: string, demonstration: boolean) {
  const { governmentId } = ctx.actor;
  const { year } = facts.report;
  const same = and(eq(plans.governmentId, governmentId), eq(plans.year, year));
  const [found] = await ctx.db.select().from(plans).where(same);
  if (found) return { plan: found, created: false };
  const plan = one(
    await ctx.db
      .insert(plans)
      .values({
        governmentId,
        year,
        nameZh: `${year} 年度计划`,
        nameEn: `Plan ${year}`,
        startOn: `${year}-01-01`,
        endOn: `${year}-12-31`,
        switches: defaultSwitches,
        demonstration,
      })
      .returning(),
  );
  const { preset, filingDay, endorsement, switches } = plan;
  await ctx.db
    .insert(planRevisions)
    .values({ planId: plan.id, knownOn: plan.startOn, preset, filingDay, endorsement, switches });
  await ctx.db.insert(planSources).values({ planId: plan.id, reportId });
  return { plan, created: true };
}

async function loadAreas(ctx: WriteCtx, facts: Facts, planId: string) {
  const places = new Map<string, { areaId: string; themeId: string }>();
  for (const [index, { themes: themeFacts, headingZh: _, ...area }] of facts.areas.entries()) {
    await ctx.db
      .insert(areas)
      .values({ ...area, planId, sort: index + 1 })
      .onConflictDoNothing();
    const row = one(
      await ctx.db
        .select()
        .from(areas)
        .where(and(eq(areas.planId, planId), eq(areas.code, area.code))),
    );
    for (const [sort, theme] of themeFacts.entries())
      await ctx.db
        .insert(themes)
        .values({ ...theme, areaId: row.id, sort: sort + 1 })
        .onConflictDoNothing();
    for (const theme of await ctx.db.select().from(themes).where(eq(themes.areaId, row.id)))
      places.set(`${area.code}/${theme.nameZh}`, { areaId: row.id, themeId: theme.id });
  }
  return places;
}

type Place = {
  governmentId: string;
  planId: string;
  reportId: string;
  areaId: string;
  themeId: string;
  departmentIds: Map<string, string>;
};

async function loadCommitment(
  ctx: WriteCtx,
  fact: CommitmentFact,
  { departmentIds, ...place }: Place,
): Promise<void> {
  const department = (code: string) => {
    const id = departmentIds.get(code);
    if (!id) throw new Error(`${fact.code}: department ${code} is not there`);
    return id;
  };
  const { baseline } = fact;
  const row = one(
    await ctx.db
      .insert(commitments)
      .values({
        ...place,
        code: fact.code,
        titleZh: fact.titleZh,
        titleEn: fact.titleEn,
        quote: fact.quote,
        start: fact.start,
        end: fact.end,
        kind: fact.kind,
        strength: fact.strength,
        livelihood: fact.livelihood,
        named: fact.named,
        leadDepartmentId: department(fact.leadDepartmentCode),
        startOn: fact.startOn,
        originalDueOn: fact.dueOn,
        dueOn: fact.dueOn,
        formOfProofZh: fact.formOfProofZh,
        formOfProofEn: fact.formOfProofEn,
        yardstick: fact.yardstick,
        baseline: baseline ? { ...baseline, unitEn: baseline.unitZh } : null,
        searchText: searchTextOf(fact),
        initials: initialsOf(fact.titleZh),
      })
      .returning(),
  );
  await ctx.db.insert(commitmentTerms).values(termsOf(row, 1, fact.startOn, ctx.clock.real()));
  for (const code of fact.supportDepartmentCodes)
    await ctx.db.insert(supports).values({ commitmentId: row.id, departmentId: department(code) });
  for (const [index, measure] of fact.measures.entries()) {
    const { target, targetMax, schedule: _, baseline: from, cadenceProposed: proposed, ...rest } = measure;
    const made = one(
      await ctx.db
        .insert(measures)
        .values({
          ...rest,
          commitmentId: row.id,
          sort: index + 1,
          proposed,
          baselineValue: from?.value ?? null,
          baselineUnitZh: from?.unitZh ?? null,
          baselineYear: from?.year ?? null,
          baselineMatch: from?.match ?? null,
          baselineQuote: from?.quote ?? null,
          baselineStart: from?.start ?? null,
          baselineEnd: from?.end ?? null,
        })
        .returning(),
    );
    await ctx.db
      .insert(measureTerms)
      .values({ measureId: made.id, seq: 1, knownOn: fact.startOn, target, targetMax, at: ctx.clock.real() });
  }
  if (fact.milestones.length)
    await ctx.db
      .insert(milestones)
      .values(fact.milestones.map((step, index) => ({ ...step, commitmentId: row.id, sort: index + 1 })));
}
