import type { plans } from "@/db/schema";
import type { PlanSwitches } from "@/db/schema/plans";
import type { Ctx } from "../core/context";
import type { Standing } from "../lamps/standing";
import { revisionsOf } from "../plans/settings";

/** The switches that held on the day that is shown; before the first revision those of the first, as for the lamps. */
export async function switchesOn(
  ctx: Ctx,
  plan: typeof plans.$inferSelect,
  { day, asOf }: Standing,
): Promise<PlanSwitches> {
  if (asOf === null) return plan.switches;
  const revisions = await revisionsOf(ctx, plan.id);
  return (revisions.find((one) => one.knownOn <= day) ?? revisions.at(-1) ?? plan).switches;
}
