import { and, asc, eq, inArray, isNotNull, lt } from "drizzle-orm";
import type { z } from "zod";
import { commitments, measures, measureTerms, milestoneClaims, readings, updates } from "@/db/schema";
import { mayFile } from "../commitments/policy";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";
import { deadlineOf } from "../lamp/periods";
import { findPlanFacts } from "../lamps/plan-facts";
import { currentPlan } from "../plans/find";
import { mayEdit, maySeeUpdate } from "./policy";
import type { gridInput } from "./schema";

/**
 * All that the actor's department has to file for one period of the current plan, to be filled in like a table:
 * each commitment with its measures, what is written of it so far, and what was accepted last.
 * @throws AppError FORBIDDEN for whoever is in no department, NOT_FOUND `period.outsidePlan`
 */
export async function filingGrid(ctx: Ctx, { period }: z.output<typeof gridInput>) {
  const { actor } = ctx;
  if (!actor.departmentId || !["officer", "head"].includes(actor.role))
    throw new AppError("FORBIDDEN", "commitment.notYours");
  const plan = await currentPlan(ctx);
  const today = ctx.clock.today();
  if (period < plan.startOn.slice(0, 7) || period > today.slice(0, 7))
    throw new AppError("NOT_FOUND", "period.outsidePlan", { from: plan.startOn, to: today });
  const rows = await ctx.db
    .select()
    .from(commitments)
    .where(
      and(
        eq(commitments.planId, plan.id),
        eq(commitments.leadDepartmentId, actor.departmentId),
        eq(commitments.hasChildren, false),
        inArray(commitments.state, ["active", "closing"]),
      ),
    )
    .orderBy(asc(commitments.code));
  const ids = rows.map((row) => row.id);
  const measured = await measuresFor(ctx, ids);
  const current = await updatesFor(ctx, ids, eq(updates.period, period));
  const accepted = await updatesFor(ctx, ids, and(lt(updates.period, period), eq(updates.state, "accepted")));
  const { facts } = await findPlanFacts(ctx.db, plan.id);
  return {
    period,
    deadline: deadlineOf(facts, period),
    today,
    endorsement: plan.endorsement,
    rows: rows.map((row) => {
      const update = current.find((one) => one.commitmentId === row.id) ?? null;
      const last = accepted.findLast((one) => one.commitmentId === row.id) ?? null;
      const { id, code, titleZh, titleEn } = row;
      const what = update && {
        ...update,
        leadDepartmentId: row.leadDepartmentId,
        endorsement: plan.endorsement,
      };
      const open = !what || mayEdit(actor, what);
      return {
        commitment: { id, code, titleZh, titleEn },
        measures: measured.filter((one) => one.commitmentId === id),
        // What the supervision office is writing for the department is not theirs to read yet.
        update: what && maySeeUpdate(actor, what) ? update : null,
        last,
        mayFile: mayFile(actor, row) && open,
      };
    }),
  };
}

async function measuresFor(ctx: Ctx, commitmentIds: string[]) {
  if (!commitmentIds.length) return [];
  const rows = await ctx.db
    .select()
    .from(measures)
    .where(inArray(measures.commitmentId, commitmentIds))
    .orderBy(asc(measures.sort));
  const terms = await ctx.db
    .select({
      measureId: measureTerms.measureId,
      target: measureTerms.target,
      targetMax: measureTerms.targetMax,
    })
    .from(measureTerms)
    .innerJoin(measures, eq(measures.id, measureTerms.measureId))
    .where(inArray(measures.commitmentId, commitmentIds))
    .orderBy(asc(measureTerms.seq));
  const official = await ctx.db
    .select()
    .from(readings)
    .where(and(inArray(readings.commitmentId, commitmentIds), isNotNull(readings.acceptedOn)))
    .orderBy(asc(readings.asOf), asc(readings.acceptedSeq));
  return rows.map((measure) => {
    const own = terms.findLast((one) => one.measureId === measure.id);
    const last = official.findLast((one) => one.measureId === measure.id);
    const { id, commitmentId, metricZh, metricEn, unitZh, unitEn, comparator, basis, frequency } = measure;
    return {
      ...{ id, commitmentId, metricZh, metricEn, unitZh, unitEn, comparator, basis, frequency },
      target: own?.target ?? null,
      targetMax: own?.targetMax ?? null,
      last: last ? { value: last.value, done: last.done, total: last.total, asOf: last.asOf } : null,
    };
  });
}

/** Periodic updates with their readings and claims, the oldest period first. */
async function updatesFor(ctx: Ctx, commitmentIds: string[], which: Parameters<typeof and>[0]) {
  if (!commitmentIds.length) return [];
  const rows = await ctx.db
    .select()
    .from(updates)
    .where(and(inArray(updates.commitmentId, commitmentIds), eq(updates.kind, "periodic"), which))
    .orderBy(asc(updates.period));
  const ids = rows.map((row) => row.id);
  if (!ids.length) return [];
  const values = await ctx.db.select().from(readings).where(inArray(readings.updateId, ids));
  const claims = await ctx.db.select().from(milestoneClaims).where(inArray(milestoneClaims.updateId, ids));
  return rows.map((row) => ({
    ...row,
    readings: values.filter((one) => one.updateId === row.id),
    claims: claims.filter((one) => one.updateId === row.id),
  }));
}
