import { eq, inArray, lt, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { throttles } from "@/db/schema";

/** A failed sign-in counts for a quarter of an hour, on its account and on its address. */
const windowMs = 15 * 60_000;
/** Failures that cost nothing; each further one doubles the wait. An office shares one address. */
const free = { account: 5, address: 50 };
const longestWaitMs = 60_000;

type Key = { account: string; address: string | null };
const keysOf = ({ account, address }: Key) => [
  `account:${account}`,
  ...(address ? [`address:${address}`] : []),
];

const waitFor = (points: number, freeOfCharge: number) =>
  points < freeOfCharge ? 0 : Math.min(longestWaitMs, 1000 * 2 ** Math.min(points - freeOfCharge, 10));

/** Counts a failure in one atomic statement per key, which holds on both engines under load. */
export async function countFailure(db: Db, key: Key, now: Date): Promise<void> {
  const until = new Date(now.getTime() + windowMs);
  const at = sql.param(now, throttles.expiresAt);
  const next = sql.param(until, throttles.expiresAt);
  for (const name of keysOf(key)) {
    await db
      .insert(throttles)
      .values({ key: name, points: 1, expiresAt: until })
      .onConflictDoUpdate({
        target: throttles.key,
        set: {
          points: sql`case when ${throttles.expiresAt} <= ${at} then 1 else ${throttles.points} + 1 end`,
          expiresAt: sql`${next}`,
        },
      });
  }
  await db.delete(throttles).where(lt(throttles.expiresAt, new Date(now.getTime() - windowMs)));
}

export async function forgetFailures(db: Db, account: string): Promise<void> {
  await db.delete(throttles).where(eq(throttles.key, `account:${account}`));
}

/**
 * Milliseconds still to wait since the last failure; 0 when a try is free. It slows and never locks: the longest
 * wait is a minute, whoever has failed how often.
 */
export async function waitMs(db: Pick<Db, "select">, key: Key, now: Date): Promise<number> {
  const rows = await db
    .select()
    .from(throttles)
    .where(inArray(throttles.key, keysOf(key)));
  const waits = rows
    .filter((row) => row.expiresAt > now)
    .map((row) => {
      const lastFailure = row.expiresAt.getTime() - windowMs;
      const wait = waitFor(row.points, row.key.startsWith("account:") ? free.account : free.address);
      return lastFailure + wait - now.getTime();
    });
  return Math.max(0, ...waits);
}
