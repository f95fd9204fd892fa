import { asc, desc, eq } from "drizzle-orm";
import { auditDailyHeads } from "@/db/schema";
import type { PublicCtx } from "./context";

/** The audit chain of a government as it stood at the end of a day: whoever deletes newer events is found out by it. */
export type PublicHead = { day: string; seq: number; hash: string };

const { day, seq, hash, at } = auditDailyHeads;

/** The newest daily head that was published; null before the first. */
export async function newestHead(ctx: PublicCtx, governmentId: string): Promise<PublicHead | null> {
  const [head] = await ctx.db
    .select({ day, seq, hash })
    .from(auditDailyHeads)
    .where(eq(auditDailyHeads.governmentId, governmentId))
    .orderBy(desc(day))
    .limit(1);
  return head ?? null;
}

/** All published daily heads, oldest first, each with the instant at which it was taken. */
export const headsOf = (ctx: PublicCtx, governmentId: string): Promise<(PublicHead & { at: Date })[]> =>
  ctx.db
    .select({ day, seq, hash, at })
    .from(auditDailyHeads)
    .where(eq(auditDailyHeads.governmentId, governmentId))
    .orderBy(asc(day));
