import { and, asc, eq, isNotNull, lte, or } from "drizzle-orm";
import type { z } from "zod";
import { areas, commitments, departments, measures, milestoneClaims, milestones } from "@/db/schema";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";
import { type Standing, standingOf } from "../lamps/standing";
import { currentPlan } from "../plans/find";
import { reportOf } from "./find";
import type { openInput } from "./schema";

const named = (s: Standing) => ({
  id: commitments.id,
  code: commitments.code,
  titleZh: commitments.titleZh,
  titleEn: commitments.titleEn,
  lamp: s.lamps.lamp,
  state: s.lamps.state,
  leadZh: departments.nameZh,
  leadEn: departments.nameEn,
});

/**
 * What stands beside the text when a pledge is opened: enough to know how it stands, with the way to its whole page.
 * Lamp, lead and due date are those of the day that is shown.
 * @throws AppError NOT_FOUND `commitment.missing`
 */
export async function openPledge(ctx: Ctx, { code, asOf }: z.output<typeof openInput>) {
  const plan = await currentPlan(ctx);
  const report = await reportOf(ctx, plan.id);
  const s = await standingOf(ctx, plan, asOf);
  const [found] = await ctx.db
    .select({
      ...named(s),
      parentId: commitments.parentId,
      quote: commitments.quote,
      livelihood: commitments.livelihood,
      ownersProposed: commitments.ownersProposed,
      areaZh: areas.nameZh,
      areaEn: areas.nameEn,
      dueOn: s.lamps.dueOn,
      originalDueOn: commitments.originalDueOn,
      reasons: s.lamps.reasons,
      parts: s.lamps.parts,
      overdue: s.lamps.overdue,
      period: s.lamps.period,
      baseline: commitments.baseline,
    })
    .from(commitments)
    .innerJoin(s.lamps, s.joined)
    .innerJoin(areas, eq(areas.id, commitments.areaId))
    .innerJoin(departments, eq(departments.id, s.lamps.leadDepartmentId))
    .where(
      and(
        eq(commitments.planId, plan.id),
        eq(commitments.reportId, report.id),
        eq(commitments.governmentId, ctx.actor.governmentId),
        eq(commitments.code, code),
      ),
    );
  if (!found) throw new AppError("NOT_FOUND", "commitment.missing");
  const { id, parentId, ...pledge } = found;
  const family = await ctx.db
    .select(named(s))
    .from(commitments)
    .innerJoin(s.lamps, s.joined)
    .innerJoin(departments, eq(departments.id, s.lamps.leadDepartmentId))
    .where(or(eq(commitments.parentId, id), eq(commitments.id, parentId ?? "")))
    .orderBy(asc(commitments.code));
  const own = await ctx.db
    .select()
    .from(measures)
    .where(eq(measures.commitmentId, id))
    .orderBy(measures.sort);
  return {
    ...pledge,
    parent: family.find((one) => one.id === parentId) ?? null,
    children: family.filter((one) => one.id !== parentId),
    measures: own.map((measure) => ({
      ...{ id: measure.id, metricZh: measure.metricZh, metricEn: measure.metricEn },
      unit: { zh: measure.unitZh, en: measure.unitEn },
    })),
    /** Last year's figures with the place in the review where they stand. */
    baselines: [
      ...own.flatMap(({ baselineQuote: quote, baselineStart: start }) =>
        quote && start !== null ? [{ quote, start }] : [],
      ),
      ...(pledge.baseline ? [{ quote: pledge.baseline.quote, start: pledge.baseline.start }] : []),
    ],
    milestones: await reachedBy(ctx, id, s.day),
  };
}

/** Milestones with whether they were known as reached on the day. */
async function reachedBy(ctx: Pick<Ctx, "db">, commitmentId: string, day: string) {
  const rows = await ctx.db
    .select()
    .from(milestones)
    .where(eq(milestones.commitmentId, commitmentId))
    .orderBy(milestones.sort);
  if (rows.length === 0) return [];
  const claims = await ctx.db
    .select({ milestoneId: milestoneClaims.milestoneId })
    .from(milestoneClaims)
    .where(
      and(
        eq(milestoneClaims.commitmentId, commitmentId),
        isNotNull(milestoneClaims.acceptedOn),
        lte(milestoneClaims.acceptedOn, day),
      ),
    );
  const reached = new Set(claims.map((one) => one.milestoneId));
  return rows.map(({ id, nameZh, nameEn, dueOn }) => ({ nameZh, nameEn, dueOn, reached: reached.has(id) }));
}
