import { asc, desc, eq } from "drizzle-orm";
import { planRevisions, type plans } from "@/db/schema";
import { addDays, monthEnd } from "@/server/lamp/days";
import { canonical } from "../core/audit";
import type { Ctx } from "../core/context";

type Plan = typeof plans.$inferSelect;
export type Settings = Pick<Plan, "preset" | "filingDay" | "endorsement" | "switches">;

/** An appraisal that is off is left out, however it was written: off is off. */
export const settingsOf = ({ preset, filingDay, endorsement, switches }: Settings): Settings => {
  const { appraisal, ...others } = switches;
  return { preset, filingDay, endorsement, switches: appraisal ? { ...others, appraisal } : others };
};

export const sameSettings = (one: Settings, other: Settings): boolean =>
  canonical(settingsOf(one)) === canonical(settingsOf(other));

/** Settings as the trail says them, one line for each. */
export const flatSettings = ({ switches, ...rest }: Settings): Record<string, unknown> => {
  const { appraisal, ...others } = switches;
  const named = (event: string) => `appraisal${event.charAt(0).toUpperCase()}${event.slice(1)}`;
  const points = Object.entries(appraisal ?? {}).map(([event, value]) => [named(event), value]);
  return { ...rest, ...others, appraisal: Boolean(appraisal), ...Object.fromEntries(points) };
};

/** The first day of the period after the one of a day: from then on a change holds (DOMAIN, Nouns: plan). */
export const nextPeriodStart = (day: string): string => addDays(monthEnd(day), 1);

/** A plan's revisions, the one that holds last first; of one day the later saved wins. */
export const revisionsOf = (ctx: Pick<Ctx, "db">, planId: string) =>
  ctx.db
    .select()
    .from(planRevisions)
    .where(eq(planRevisions.planId, planId))
    .orderBy(desc(planRevisions.knownOn), desc(planRevisions.createdAt), asc(planRevisions.id));

/** The revision that does not hold yet, if there is one. */
export async function pendingRevision(ctx: Pick<Ctx, "db" | "clock">, planId: string) {
  const [newest] = await revisionsOf(ctx, planId);
  return newest && newest.knownOn > ctx.clock.today() ? newest : null;
}
