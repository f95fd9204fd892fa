import { asc, desc, eq } from "drizzle-orm";
import { planRevisions, plans } from "@/db/schema";
import { settingsOf } from "../plans/settings";
import type { PublicCtx } from "./context";

/**
 * The settings by which a plan was judged on a day (`current`), and those that held until then, newest first. The pages print
 * of them what decides a lamp and nothing else; a lamp is published with its rule (DOMAIN, Nouns: plan).
 */
export async function rulesOf(ctx: PublicCtx, planId: string, day: string) {
  const revisions = await ctx.db
    .select()
    .from(planRevisions)
    .where(eq(planRevisions.planId, planId))
    .orderBy(desc(planRevisions.knownOn), desc(planRevisions.createdAt), asc(planRevisions.id));
  const held = revisions
    .filter(({ knownOn }) => knownOn <= day)
    .map((one) => ({ id: one.id, from: one.knownOn, ...settingsOf(one) }));
  if (held.length > 0) return { current: held[0], history: held };
  // A plan that was never changed may have no revision before the day: what it holds itself has held from its start.
  const [plan] = await ctx.db.select().from(plans).where(eq(plans.id, planId));
  return { current: plan && settingsOf(plan), history: [] };
}
