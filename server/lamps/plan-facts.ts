import { eq } from "drizzle-orm";
import type { ReadDb } from "@/db/client";
import { governments, plans } from "@/db/schema";
import { AppError } from "../core/errors";
import type { PlanFacts } from "../lamp/facts";

export type Plan = typeof plans.$inferSelect;

export const planFacts = (plan: Plan): PlanFacts => ({
  startOn: plan.startOn,
  endOn: plan.endOn,
  filingDay: plan.filingDay,
  preset: plan.preset,
  growthTolerance: plan.switches.growthTolerance,
  graceWorkingDays: plan.switches.graceWorkingDays,
  acknowledgeWorkingDays: plan.switches.acknowledgeWorkingDays,
  staleAfterDays: plan.switches.staleAfterDays,
});

/** The plan's settings with the zone of its government. */
export async function findPlanFacts(db: ReadDb, planId: string) {
  const [found] = await db
    .select({ plan: plans, timeZone: governments.timeZone })
    .from(plans)
    .innerJoin(governments, eq(governments.id, plans.governmentId))
    .where(eq(plans.id, planId));
  if (!found) throw new AppError("NOT_FOUND", "plan.missing");
  return { plan: found.plan, facts: planFacts(found.plan), timeZone: found.timeZone };
}
