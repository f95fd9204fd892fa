import { eq } from "drizzle-orm";
import { plans } from "@/db/schema";
import type { Commitment } from "../commitments/find";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";

/**
 * The commitment's plan, if the period has begun and is not before it.
 * @throws AppError INVALID `period.outsidePlan`
 */
export async function planOfPeriod(
  ctx: Pick<Ctx, "db" | "clock">,
  commitment: Pick<Commitment, "code" | "planId">,
  period: string,
): Promise<typeof plans.$inferSelect> {
  const today = ctx.clock.today();
  const [plan] = await ctx.db.select().from(plans).where(eq(plans.id, commitment.planId));
  if (!plan) throw new Error(`commitment ${commitment.code} without a plan`);
  if (period < plan.startOn.slice(0, 7) || period > today.slice(0, 7))
    throw new AppError("INVALID", "period.outsidePlan", { from: plan.startOn, to: today }, "period");
  return plan;
}
