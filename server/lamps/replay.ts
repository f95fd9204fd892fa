import { and, desc, eq, inArray } from "drizzle-orm";
import { lampReplays } from "@/db/schema";
import { type Ctx, type WriteCtx, write } from "../core/context";
import { breathe } from "./breathe";
import { inPieces } from "./in-pieces";
import { judgedRow } from "./judged-row";
import { loadFacts } from "./load-facts";
import { findPlanFacts } from "./plan-facts";

/** A replay is kept for a while, since whoever looks at a past day looks at it from several sides. */
const keptMs = 60 * 60_000;
/** So many days of a plan at once: a year's month ends and more, but not every day of it for whoever asks for all. */
const mostDays = 40;
/** Whoever found a replay kept may still be reading it: it does not go within this time. */
const readMs = 60_000;

/** So many are judged without a pause. */
const atOnce = 50;

/** Replays that are under way, by plan. */
const running = new Map<string, Promise<unknown>>();

/**
 * Judges every commitment of a plan as it was known on a past day, unless that was done within the hour. What became
 * known later changes nothing in it, so it does not age; it is dropped all the same, as nothing else needs it. Of one
 * plan, one day after the other: however many are asked for at once, a verb waits for one of them at most.
 */
export async function replayLamps(ctx: Ctx, planId: string, day: string): Promise<void> {
  if (await isKept(ctx, planId, day)) return;
  const turn = (running.get(planId) ?? Promise.resolve()).then(() => replayed(ctx, planId, day));
  const over = turn
    .catch(() => undefined)
    .then(() => {
      if (running.get(planId) === over) running.delete(planId);
    });
  running.set(planId, over);
  await turn;
}

const since = (ctx: Pick<Ctx, "clock">, ms: number) => new Date(ctx.clock.real().getTime() - ms);
const ofDay = (planId: string, day: string) => and(eq(lampReplays.planId, planId), eq(lampReplays.asOf, day));

async function isKept(ctx: Pick<Ctx, "db" | "clock">, planId: string, day: string): Promise<boolean> {
  const [kept] = await ctx.db
    .select({ madeAt: lampReplays.madeAt })
    .from(lampReplays)
    .where(ofDay(planId, day))
    .limit(1);
  return kept !== undefined && kept.madeAt > since(ctx, keptMs);
}

async function replayed(ctx: Ctx, planId: string, day: string): Promise<void> {
  if (await isKept(ctx, planId, day)) return;
  await write(ctx, async (ctx) => {
    // Another process may have done it: writers of a government pass one after the other.
    if (await isKept(ctx, planId, day)) return;
    await ctx.db.delete(lampReplays).where(ofDay(planId, day));
    await dropOld(ctx, planId);
    await keep(ctx, planId, day);
  });
}

/** Makes room for one more day. */
async function dropOld(ctx: WriteCtx, planId: string): Promise<void> {
  const days = await ctx.db
    .select({ asOf: lampReplays.asOf, madeAt: lampReplays.madeAt })
    .from(lampReplays)
    .where(eq(lampReplays.planId, planId))
    .groupBy(lampReplays.asOf, lampReplays.madeAt)
    .orderBy(desc(lampReplays.madeAt));
  const gone = days.filter(
    ({ madeAt }, n) =>
      madeAt <= since(ctx, keptMs + readMs) || (n >= mostDays - 1 && madeAt <= since(ctx, readMs)),
  );
  if (gone.length === 0) return;
  const theirs = inArray(
    lampReplays.asOf,
    gone.map((one) => one.asOf),
  );
  await ctx.db.delete(lampReplays).where(and(eq(lampReplays.planId, planId), theirs));
}

async function keep(ctx: WriteCtx, planId: string, day: string): Promise<void> {
  const { facts: plan, timeZone } = await findPlanFacts(ctx.db, planId);
  await breathe();
  const all = await loadFacts(ctx.db, { planId, ids: null, timeZone });
  const madeAt = ctx.clock.real();
  const rows: (typeof lampReplays.$inferInsert)[] = [];
  for (const [n, facts] of [...all.values()].entries()) {
    if (n % atOnce === 0) await breathe();
    const row = judgedRow({ ...plan, id: planId }, facts, day);
    if (row) rows.push({ ...row, madeAt });
  }
  for (const some of inPieces(rows)) {
    await breathe();
    await ctx.db.insert(lampReplays).values(some);
  }
}
