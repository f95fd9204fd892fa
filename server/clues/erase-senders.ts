import { and, eq, inArray, isNotNull, lte, sql } from "drizzle-orm";
import { clues } from "@/db/schema";
import { record } from "../core/audit";
import { type Ctx, write } from "../core/context";
import { addDays } from "../lamp/days";
import { senderKeptDays } from "./schema";

/**
 * Erases the senders' details some time after their clues were decided; the words, the answer and the receipt number
 * stay. The form says so where the details are asked for.
 */
export async function eraseSenders(ctx: Ctx): Promise<number> {
  const due = and(
    eq(clues.governmentId, ctx.actor.governmentId),
    inArray(clues.state, ["verified", "dismissed", "acted-on"]),
    lte(clues.decidedOn, addDays(ctx.clock.today(), -senderKeptDays)),
    isNotNull(clues.sender),
  );
  if ((await ctx.db.$count(clues, due)) === 0) return 0;
  return write(ctx, async (ctx) => {
    const erased = await ctx.db
      .update(clues)
      .set({ sender: null, senderErasedOn: ctx.clock.today(), version: sql`${clues.version} + 1` })
      .where(due)
      .returning({ id: clues.id });
    for (const { id } of erased) await record(ctx, "clue.eraseSender", { kind: "clue", id });
    return erased.length;
  });
}
