import { and, asc, eq, gt, lte } from "drizzle-orm";
import type { ReadDb } from "@/db/client";
import { auditDailyHeads, auditErasures, auditEvents, auditHeads } from "@/db/schema";
import { type Break, chainCheck } from "./verify";

const batch = 1000;

/**
 * Verifies the chain of a government, reading 1,000 events at a time. What is recorded meanwhile is left for the
 * next walk: the heads of past days are read first, then the head.
 */
export async function walkChain(
  db: ReadDb,
  governmentId: string,
): Promise<{ events: number; broken: Break | null }> {
  const published = await db
    .select({ seq: auditDailyHeads.seq, hash: auditDailyHeads.hash })
    .from(auditDailyHeads)
    .where(eq(auditDailyHeads.governmentId, governmentId));
  const [head] = await db.select().from(auditHeads).where(eq(auditHeads.governmentId, governmentId));
  if (!head) return { events: 0, broken: { seq: 0, differs: "head" } };
  const erasures = await db
    .select({ seq: auditErasures.eventSeq })
    .from(auditErasures)
    .where(eq(auditErasures.governmentId, governmentId));
  const check = chainCheck(new Set(erasures.map((one) => one.seq)), published);
  for (let after = Number.MIN_SAFE_INTEGER; ; ) {
    const events = await db
      .select()
      .from(auditEvents)
      .where(
        and(
          eq(auditEvents.governmentId, governmentId),
          gt(auditEvents.seq, after),
          lte(auditEvents.seq, head.seq),
        ),
      )
      .orderBy(asc(auditEvents.seq))
      .limit(batch);
    for (const event of events) {
      const broken = check.take(event);
      if (broken) return { events: check.seen(), broken };
    }
    const newest = events.at(-1);
    if (!newest || events.length < batch) return { events: check.seen(), broken: check.end(head) };
    after = newest.seq;
  }
}
