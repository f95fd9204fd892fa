import type { Ctx } from "../core/context";
import { dayIn } from "../core/clock";
import { chineseCalendar } from "../core/working-days";
import { addWorkingDays } from "../lamp/working-days";
import { findPlanFacts } from "../lamps/plan-facts";
import type { Update } from "./find";

/** Working days for which a saved draft is taken to be worked on. */
export const daysInHand = 3;

/** Whether nobody has saved it for more than three working days; by the security clock, which dates the saving. */
export const isIdle = (savedAt: Date, now: Date, timeZone: string): boolean =>
  dayIn(timeZone, now) > addWorkingDays(dayIn(timeZone, savedAt), daysInHand, chineseCalendar);

/**
 * Whether it is a draft that its writers have left lying, so that the other side (the department, the supervision
 * office) may go on with it.
 */
export async function isAbandoned(
  ctx: Pick<Ctx, "db" | "clock">,
  planId: string,
  { state, updatedAt }: Pick<Update, "state" | "updatedAt">,
): Promise<boolean> {
  if (state !== "draft") return false;
  const { timeZone } = await findPlanFacts(ctx.db, planId);
  return isIdle(updatedAt, ctx.clock.real(), timeZone);
}
