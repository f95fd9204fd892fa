import { and, eq } from "drizzle-orm";
import { auditDailyHeads, auditHeads } from "@/db/schema";
import { type Ctx, write } from "../core/context";
import { addDays } from "../lamp/days";

/**
 * Keeps the head of the government's audit chain for the business day that has ended, as it stands at the first tick
 * after it. Once kept it is never changed: whoever deletes newer events later is found out by it.
 */
export async function publishHead(ctx: Ctx): Promise<number> {
  const { governmentId } = ctx.actor;
  const day = addDays(ctx.clock.today(), -1);
  const there = and(eq(auditDailyHeads.governmentId, governmentId), eq(auditDailyHeads.day, day));
  if ((await ctx.db.$count(auditDailyHeads, there)) > 0) return 0;
  return write(ctx, async (ctx) => {
    const [head] = await ctx.db.select().from(auditHeads).where(eq(auditHeads.governmentId, governmentId));
    if (!head || head.seq === 0) return 0;
    const kept = await ctx.db
      .insert(auditDailyHeads)
      .values({ governmentId, day, seq: head.seq, hash: head.hash, at: ctx.clock.real() })
      .onConflictDoNothing()
      .returning({ id: auditDailyHeads.id });
    return kept.length;
  });
}
