import { eq } from "drizzle-orm";
import { plans } from "@/db/schema";
import { type Ctx, write } from "../core/context";
import { projectLamps } from "./project";

const running = new Map<string, Promise<void>>();

/**
 * Brings a plan's projection to today: lamps change when a deadline passes, without anybody writing. Once per
 * business day; requests that come meanwhile wait for the same run.
 */
export async function refreshLamps(ctx: Ctx, plan: { id: string; lampsOn: string | null }): Promise<void> {
  const today = ctx.clock.today();
  if (plan.lampsOn === today) return;
  const key = `${plan.id}:${today}`;
  const run = running.get(key) ?? rebuildLamps(ctx, plan.id).finally(() => running.delete(key));
  running.set(key, run);
  await run;
}

/**
 * Drops nothing that is not in the facts: every row is judged anew and written over. `write` keeps it from running
 * beside a verb of the same government, whose newer judgement it could overwrite.
 */
export const rebuildLamps = (ctx: Ctx, planId: string): Promise<void> =>
  write(ctx, async (ctx) => {
    await projectLamps(ctx, planId, null);
    await ctx.db.update(plans).set({ lampsOn: ctx.clock.today() }).where(eq(plans.id, planId));
  });
