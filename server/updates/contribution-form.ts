import { and, desc, eq, lt } from "drizzle-orm";
import type { z } from "zod";
import { commitments, departments, plans, supports, updates } from "@/db/schema";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";
import { deadlineOf } from "../lamp/periods";
import { findPlanFacts } from "../lamps/plan-facts";
import { contributionsOf } from "./contributions-of";
import { periodicKey } from "./keep-content";
import { mayContribute } from "./policy";
import type { contributionFormInput } from "./schema";

/**
 * What a supporting department needs to write its part: the commitment, the lead's last accepted words beside it, and
 * its own contribution so far.
 * @throws AppError NOT_FOUND, or FORBIDDEN for whoever does not support it
 */
export async function contributionForm(ctx: Ctx, input: z.output<typeof contributionFormInput>) {
  const [found] = await ctx.db
    .select({ commitment: commitments, lead: departments, plan: plans })
    .from(commitments)
    .innerJoin(plans, eq(plans.id, commitments.planId))
    .innerJoin(departments, eq(departments.id, commitments.leadDepartmentId))
    .where(and(eq(commitments.code, input.code), eq(commitments.governmentId, ctx.actor.governmentId)))
    .orderBy(desc(plans.year))
    .limit(1);
  if (!found) throw new AppError("NOT_FOUND", "commitment.missing");
  const { commitment, lead, plan } = found;
  const supporting = await ctx.db
    .select({ id: supports.departmentId })
    .from(supports)
    .where(eq(supports.commitmentId, commitment.id));
  const supportDepartmentIds = supporting.map((one) => one.id);
  const what = { ...commitment, supportDepartmentIds };
  if (!mayContribute(ctx.actor, { ...what, state: "active" }))
    throw new AppError("FORBIDDEN", "contribution.notYours");
  const today = ctx.clock.today();
  if (input.period < plan.startOn.slice(0, 7) || input.period > today.slice(0, 7))
    throw new AppError("NOT_FOUND", "period.outsidePlan", { from: plan.startOn, to: today });
  const [sent] = await ctx.db
    .select({ state: updates.state })
    .from(updates)
    .where(eq(updates.periodicKey, periodicKey(commitment.id, input.period)));
  const [last] = await ctx.db
    .select({ period: updates.period, progress: updates.progress })
    .from(updates)
    .where(
      and(
        eq(updates.commitmentId, commitment.id),
        eq(updates.kind, "periodic"),
        eq(updates.state, "accepted"),
        lt(updates.period, input.period),
      ),
    )
    .orderBy(desc(updates.period))
    .limit(1);
  const all = await contributionsOf(ctx, commitment.id, input.period);
  const { facts } = await findPlanFacts(ctx.db, plan.id);
  const isOpen = !sent || sent.state === "draft" || sent.state === "returned";
  return {
    commitment,
    lead,
    period: input.period,
    deadline: deadlineOf(facts, input.period),
    mine: all.find((one) => one.departmentId === ctx.actor.departmentId) ?? null,
    last: last ?? null,
    /** The lead's filing of the period, where it is sent already. */
    sent: isOpen ? null : (sent?.state ?? null),
    mayContribute: isOpen && mayContribute(ctx.actor, what),
  };
}
