import { and, eq, lt } from "drizzle-orm";
import { lampReplays } from "@/db/schema";
import { type Ctx, type WriteCtx, write } from "../core/context";
import { inPieces } from "./in-pieces";
import { judgedRow } from "./judged-row";
import { loadFacts } from "./load-facts";
import { findPlanFacts } from "./plan-facts";

/** A replay is kept for a while, since whoever looks at a past day looks at it from several sides. */
const keptMs = 60 * 60_000;

/**
 * Judges every commitment of a plan as it was known on a past day, unless that was done within the hour. What became
 * known later changes nothing in it, so it does not age; it is dropped all the same, as nothing else needs it.
 */
export async function replayLamps(ctx: Ctx, planId: string, day: string): Promise<void> {
  const there = and(eq(lampReplays.planId, planId), eq(lampReplays.asOf, day));
  const before = new Date(ctx.clock.real().getTime() - keptMs);
  const [kept] = await ctx.db.select({ madeAt: lampReplays.madeAt }).from(lampReplays).where(there).limit(1);
  if (kept && kept.madeAt > before) return;
  await write(ctx, async (ctx) => {
    // Whoever came meanwhile has done it: writers of a government pass one after the other.
    const [done] = await ctx.db
      .select({ madeAt: lampReplays.madeAt })
      .from(lampReplays)
      .where(there)
      .limit(1);
    if (done && done.madeAt > before) return;
    await ctx.db
      .delete(lampReplays)
      .where(and(eq(lampReplays.planId, planId), lt(lampReplays.madeAt, before)));
    await keep(ctx, planId, day);
  });
}

async function keep(ctx: WriteCtx, planId: string, day: string): Promise<void> {
  const { facts: plan, timeZone } = await findPlanFacts(ctx.db, planId);
  const all = await loadFacts(ctx.db, { planId, ids: null, timeZone });
  const madeAt = ctx.clock.real();
  const rows = [...all.values()].flatMap((facts) => {
    const row = judgedRow({ ...plan, id: planId }, facts, day);
    return row ? [{ ...row, madeAt }] : [];
  });
  for (const some of inPieces(rows)) await ctx.db.insert(lampReplays).values(some);
}
