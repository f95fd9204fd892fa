import { and, eq } from "drizzle-orm";
import { lampRows, lampSnapshots, plans } from "@/db/schema";
import type { Lamp } from "@/db/values";
import { type Ctx, type WriteCtx, write } from "../core/context";
import { chineseCalendar } from "../core/working-days";
import { addDays } from "../lamp/days";
import { judge } from "../lamp/judge";
import { loadFacts } from "../lamps/load-facts";
import { findPlanFacts } from "../lamps/plan-facts";
import { refreshLamps } from "../lamps/refresh";
import { activePlans } from "./active-plans";

/**
 * Keeps what every lamp showed at the end of the business day that has ended; once kept it is never changed. Then the
 * lamps are brought to today, so that the morning's first visitor need not wait.
 */
export async function snapshotLamps(ctx: Ctx): Promise<number> {
  const day = addDays(ctx.clock.today(), -1);
  let taken = 0;
  for (const plan of await activePlans(ctx)) {
    const there = and(eq(lampSnapshots.planId, plan.id), eq(lampSnapshots.day, day));
    if (day >= plan.startOn && (await ctx.db.$count(lampSnapshots, there)) === 0)
      taken += await keep(ctx, plan.id, day);
    await refreshLamps(ctx, plan);
  }
  return taken;
}

const keep = (ctx: Ctx, planId: string, day: string) =>
  write(ctx, async (ctx) => {
    const [plan] = await ctx.db.select().from(plans).where(eq(plans.id, planId));
    // Somebody who came before the first tick of today has turned the projection over: then the day is replayed.
    const lamps = plan?.lampsOn === day ? await shown(ctx, planId) : await replayed(ctx, planId, day);
    const kept = await ctx.db
      .insert(lampSnapshots)
      .values({ planId, day, lamps })
      .onConflictDoNothing()
      .returning({ id: lampSnapshots.id });
    return kept.length;
  });

async function shown({ db }: WriteCtx, planId: string): Promise<Record<string, Lamp>> {
  const rows = await db
    .select({ id: lampRows.commitmentId, lamp: lampRows.lamp })
    .from(lampRows)
    .where(eq(lampRows.planId, planId));
  return Object.fromEntries(rows.map(({ id, lamp }) => [id, lamp]));
}

async function replayed({ db }: WriteCtx, planId: string, day: string): Promise<Record<string, Lamp>> {
  const { facts, timeZone } = await findPlanFacts(db, planId);
  const all = await loadFacts(db, { planId, ids: null, timeZone });
  return Object.fromEntries([...all].map(([id, one]) => [id, judge(facts, one, day, chineseCalendar).lamp]));
}
