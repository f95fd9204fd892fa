import { and, asc, desc, eq, lt } from "drizzle-orm";
import type { z } from "zod";
import { commitments, departments, milestoneClaims, plans, readings, updates, users } from "@/db/schema";
import { measuresOf, milestonesOf } from "../commitments/measures-of";
import { leads, mayFile } from "../commitments/policy";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";
import { deadlineOf } from "../lamp/periods";
import { loadFacts } from "../lamps/load-facts";
import { findPlanFacts } from "../lamps/plan-facts";
import { evidenceOfUpdate } from "../evidence/list";
import type { formInput } from "./schema";

/**
 * What the filing page needs: the commitment, the period's update if there is one, the last accepted period
 * beside it, and the lamp's facts for the preview in the browser.
 * @throws AppError NOT_FOUND, or FORBIDDEN for whoever does not lead it
 */
export async function filingForm(ctx: Ctx, input: z.output<typeof formInput>) {
  const [found] = await ctx.db
    .select({ commitment: commitments, department: departments })
    .from(commitments)
    .innerJoin(plans, eq(plans.id, commitments.planId))
    .innerJoin(departments, eq(departments.id, commitments.leadDepartmentId))
    .where(and(eq(commitments.code, input.code), eq(commitments.governmentId, ctx.actor.governmentId)))
    .orderBy(desc(plans.year))
    .limit(1);
  if (!found) throw new AppError("NOT_FOUND", "commitment.missing");
  const { commitment, department } = found;
  if (!leads(ctx.actor, commitment)) throw new AppError("FORBIDDEN", "commitment.notYours");
  const { plan, facts: planFacts, timeZone } = await findPlanFacts(ctx.db, commitment.planId);
  const today = ctx.clock.today();
  if (input.period < plan.startOn.slice(0, 7) || input.period > today.slice(0, 7))
    throw new AppError("NOT_FOUND", "period.outsidePlan", { from: plan.startOn, to: today });
  const current = await updateOf(ctx, eq(updates.period, input.period), commitment.id);
  const last = await updateOf(
    ctx,
    and(lt(updates.period, input.period), eq(updates.state, "accepted")),
    commitment.id,
  );
  const facts = (await loadFacts(ctx.db, { planId: plan.id, ids: [commitment.id], timeZone })).get(
    commitment.id,
  );
  return {
    commitment,
    department,
    plan: { facts: planFacts, startOn: plan.startOn, preset: plan.preset, endorsement: plan.endorsement },
    deadline: deadlineOf(planFacts, input.period),
    today,
    period: input.period,
    measures: await measuresOf(ctx.db, commitment.id),
    milestones: await milestonesOf(ctx.db, commitment.id),
    facts: facts ?? null,
    current,
    last,
    evidence: current ? await evidenceOfUpdate(ctx, current.id) : [],
    mayFile: mayFile(ctx.actor, commitment),
  };
}

async function updateOf(ctx: Ctx, which: Parameters<typeof and>[0], commitmentId: string) {
  const [row] = await ctx.db
    .select({ update: updates, author: users.name })
    .from(updates)
    .innerJoin(users, eq(users.id, updates.authorId))
    .where(and(eq(updates.commitmentId, commitmentId), eq(updates.kind, "periodic"), which))
    .orderBy(desc(updates.period))
    .limit(1);
  if (!row) return null;
  const values = await ctx.db
    .select()
    .from(readings)
    .where(eq(readings.updateId, row.update.id))
    .orderBy(asc(readings.asOf));
  const claims = await ctx.db
    .select()
    .from(milestoneClaims)
    .where(eq(milestoneClaims.updateId, row.update.id));
  return { ...row.update, author: row.author, readings: values, claims };
}
