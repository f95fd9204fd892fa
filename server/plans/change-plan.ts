import { and, eq, sql } from "drizzle-orm";
import { plans } from "@/db/schema";
import type { WriteCtx } from "../core/context";
import { AppError } from "../core/errors";
import { findPlan } from "./find";

type Plan = typeof plans.$inferSelect;

/**
 * Changes a plan as it was seen: of twenty simultaneous presses one wins.
 * @throws AppError CONFLICT `plan.moved` with the present state
 */
export async function changePlan(
  ctx: WriteCtx,
  before: Plan,
  version: number,
  changes: Partial<Pick<Plan, "state" | "preset" | "filingDay" | "endorsement" | "switches" | "lampsOn">>,
): Promise<Plan> {
  const [after] = await ctx.db
    .update(plans)
    .set({ ...changes, version: sql`${plans.version} + 1` })
    .where(and(eq(plans.id, before.id), eq(plans.state, before.state), eq(plans.version, version)))
    .returning();
  if (!after) throw new AppError("CONFLICT", "plan.moved", { state: (await findPlan(ctx, before.id)).state });
  return after;
}
