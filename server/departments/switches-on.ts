import type { plans } from "@/db/schema";
import type { PlanSwitches } from "@/db/schema/plans";
import type { Ctx } from "../core/context";
import type { Standing } from "../lamps/standing";
import { revisionsOf } from "../plans/settings";

/** The switches that held on the day that is shown. */
export async function switchesOn(
  ctx: Ctx,
  plan: typeof plans.$inferSelect,
  { day, asOf }: Standing,
): Promise<PlanSwitches> {
  if (asOf === null) return plan.switches;
  const held = (await revisionsOf(ctx, plan.id)).find((one) => one.knownOn <= day);
  return (held ?? plan).switches;
}
