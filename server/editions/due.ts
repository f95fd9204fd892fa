import type { Ctx } from "../core/context";
import { addDays } from "../lamp/days";
import { deadlineOf, lastDuePeriod, nextPeriod } from "../lamp/periods";
import { findPlanFacts } from "../lamps/plan-facts";

/** The period that an edition of today would tell of; null before the first has come due. */
export const duePeriod = async (ctx: Pick<Ctx, "db" | "clock">, planId: string): Promise<string | null> =>
  lastDuePeriod((await findPlanFacts(ctx.db, planId)).facts, ctx.clock.today());

/** The period after this one, and the first day on which its edition can be signed. */
export async function dueAfter(ctx: Pick<Ctx, "db">, planId: string, period: string) {
  const next = nextPeriod(period);
  const { facts } = await findPlanFacts(ctx.db, planId);
  return { period: next, from: addDays(deadlineOf(facts, next), 1) };
}
