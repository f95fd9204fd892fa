import { createHmac } from "node:crypto";
import { isIPv6 } from "node:net";
import { inArray, sql } from "drizzle-orm";
import type { Db, ReadDb } from "@/db/client";
import { throttles } from "@/db/schema";
import { AppError } from "../core/errors";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

type Refusal = "clue.tooMany" | "clue.lookUpTooMany";

/** So many of a key in a window that begins with the first of them. */
export type Limit = { key: string; most: number; windowMs: number; refusal: Refusal };

export const limits = {
  perHour: 5,
  perDay: 20,
  perGovernmentAndDay: 500,
  /** Wrong receipt numbers of one address. */
  missesPerHour: 30,
} as const;

/** One household has a whole /64 of IPv6: the first half of the address counts for all of it. */
function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = "", tail] = (address.split("%")[0] ?? "").toLowerCase().split("::");
  const groups = head.split(":").filter(Boolean);
  const behind = tail?.split(":").filter(Boolean) ?? [];
  if (tail !== undefined)
    groups.push(...Array<string>(Math.max(0, 8 - groups.length - behind.length)).fill("0"));
  return [...groups, ...behind]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}

/** The address is never kept, only a hash that cannot be undone without the server's secret. */
const hashed = (secret: string, address: string) =>
  createHmac("sha256", secret)
    .update(`clue address\n${networkOf(address)}`)
    .digest("hex");

export type From = { secret: string; address: string | null };

/** An address that the platform does not tell cannot be counted; the government's own limit still holds. */
export function submissionLimits({ secret, address }: From, governmentId: string): Limit[] {
  const of = address ? hashed(secret, address) : null;
  const refusal = "clue.tooMany" as const;
  return [
    ...(of
      ? [
          { key: `clue-hour:${of}`, most: limits.perHour, windowMs: hourMs, refusal },
          { key: `clue-day:${of}`, most: limits.perDay, windowMs: dayMs, refusal },
        ]
      : []),
    { key: `clue-government:${governmentId}`, most: limits.perGovernmentAndDay, windowMs: dayMs, refusal },
  ];
}

export const missLimits = ({ secret, address }: From): Limit[] =>
  address
    ? [
        {
          key: `clue-miss:${hashed(secret, address)}`,
          most: limits.missesPerHour,
          windowMs: hourMs,
          refusal: "clue.lookUpTooMany",
        },
      ]
    : [];

const tooMany = (key: Refusal, until: Date, now: Date) =>
  new AppError("FORBIDDEN", key, {
    seconds: Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1000)),
    minutes: Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 60_000)),
  });

/**
 * Reads only: spares whoever is over a limit the wait for a transaction.
 * @throws AppError FORBIDDEN `clue.tooMany` or `clue.lookUpTooMany`, with the time until the window ends
 */
export async function refuseOver(
  db: Pick<ReadDb, "select">,
  all: readonly Limit[],
  now: Date,
): Promise<void> {
  if (all.length === 0) return;
  const rows = await db
    .select()
    .from(throttles)
    .where(
      inArray(
        throttles.key,
        all.map((one) => one.key),
      ),
    );
  for (const { key, points, expiresAt } of rows) {
    const limit = all.find((one) => one.key === key);
    if (limit && expiresAt > now && points >= limit.most) throw tooMany(limit.refusal, expiresAt, now);
  }
}

/**
 * Counts one of each in a single atomic statement per key, always in the same order. Whoever is over is refused, which
 * undoes the counting where it stands in a transaction.
 * @throws AppError FORBIDDEN `clue.tooMany` or `clue.lookUpTooMany`
 */
export async function count(db: Pick<Db, "insert">, all: readonly Limit[], now: Date): Promise<void> {
  const at = sql.param(now, throttles.expiresAt);
  for (const { key, most, windowMs, refusal } of all) {
    const expiresAt = new Date(now.getTime() + windowMs);
    const next = sql.param(expiresAt, throttles.expiresAt);
    const [row] = await db
      .insert(throttles)
      .values({ key, points: 1, expiresAt })
      .onConflictDoUpdate({
        target: throttles.key,
        set: {
          points: sql`case when ${throttles.expiresAt} <= ${at} then 1 else ${throttles.points} + 1 end`,
          expiresAt: sql`case when ${throttles.expiresAt} <= ${at} then ${next} else ${throttles.expiresAt} end`,
        },
      })
      .returning();
    if (row && row.points > most) throw tooMany(refusal, row.expiresAt, now);
  }
}
