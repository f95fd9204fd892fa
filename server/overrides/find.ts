import { and, eq } from "drizzle-orm";
import { updates } from "@/db/schema";
import { type Allowed, type Commitment, findCommitment } from "../commitments/find";
import type { Who } from "../commitments/policy";
import type { Ctx } from "../core/context";
import { lastDuePeriod } from "../lamp/periods";
import { findPlanFacts } from "../lamps/plan-facts";
import { officeToday } from "../people/supervisors";
import { mayOverride } from "./may-override";

type Read = Pick<Ctx, "db" | "actor" | "clock">;

/** Says whether somebody may flag the lamp of a commitment today. */
export async function overridersToday(
  ctx: Read,
  commitmentId: string,
  period: string,
): Promise<(who: Who, what: Commitment) => boolean> {
  const filed = await ctx.db
    .select({ writers: updates.writers, submittedBy: updates.submittedBy })
    .from(updates)
    .where(
      and(
        eq(updates.commitmentId, commitmentId),
        eq(updates.governmentId, ctx.actor.governmentId),
        eq(updates.period, period),
      ),
    );
  const involved = filed.flatMap((one) => [...one.writers, one.submittedBy]);
  const office = await officeToday(ctx);
  return (who, what) => mayOverride(who, { ...what, involved, office });
}

/**
 * The commitment, if the actor may flag its lamp for this period.
 * @throws AppError as `findCommitment`
 */
export const findOverridable = async (
  ctx: Read,
  commitmentId: string,
  period: string,
): Promise<Allowed<Commitment>> =>
  findCommitment(ctx, commitmentId, await overridersToday(ctx, commitmentId, period));

/** The plan's facts and the period that is judged today: the only one whose lamp can be flagged. */
export async function judgedNow(ctx: Pick<Ctx, "db" | "clock">, planId: string) {
  const { facts, timeZone } = await findPlanFacts(ctx.db, planId);
  return { facts, timeZone, period: lastDuePeriod(facts, ctx.clock.today()) };
}
