import { asc, eq } from "drizzle-orm";
import type { ReadDb } from "@/db/client";
import { governments, planRevisions, plans } from "@/db/schema";
import { AppError } from "../core/errors";
import type { PlanFacts, PlanRules } from "../lamp/facts";

export type Plan = typeof plans.$inferSelect;

type Settings = Pick<Plan, "preset" | "filingDay" | "switches">;

const rulesOf = ({ preset, filingDay, switches }: Settings): PlanRules => ({
  preset,
  filingDay,
  growthTolerance: switches.growthTolerance,
  graceWorkingDays: switches.graceWorkingDays,
  acknowledgeWorkingDays: switches.acknowledgeWorkingDays,
  staleAfterDays: switches.staleAfterDays,
});

/** The plan as the lamp reads it. Without revisions every period is judged by the present settings. */
export const planFacts = (
  plan: Plan,
  revisions: readonly (Settings & { knownOn: string })[] = [],
): PlanFacts => ({
  startOn: plan.startOn,
  endOn: plan.endOn,
  ...rulesOf(plan),
  revisions: revisions.map((one) => ({ ...rulesOf(one), knownOn: one.knownOn })),
});

/** The plan's settings, past ones too, with the zone of its government. */
export async function findPlanFacts(db: ReadDb, planId: string) {
  const [found] = await db
    .select({ plan: plans, timeZone: governments.timeZone })
    .from(plans)
    .innerJoin(governments, eq(governments.id, plans.governmentId))
    .where(eq(plans.id, planId));
  if (!found) throw new AppError("NOT_FOUND", "plan.missing");
  const { plan, timeZone } = found;
  // A draft's settings hold at once, and nothing has been judged by others yet.
  const revisions =
    plan.state === "draft"
      ? []
      : await db
          .select()
          .from(planRevisions)
          .where(eq(planRevisions.planId, planId))
          .orderBy(asc(planRevisions.knownOn), asc(planRevisions.createdAt));
  return { plan, facts: planFacts(plan, revisions), timeZone };
}
