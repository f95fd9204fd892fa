import { createHash, createHmac } from "node:crypto";
import { isIPv6 } from "node:net";
import { inArray, sql } from "drizzle-orm";
import type { Db, ReadDb } from "@/db/client";
import { throttles } from "@/db/schema";
import { AppError } from "../core/errors";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

type Refusal = "clue.tooMany" | "clue.lookUpTooMany" | "clue.sentAlready";

/** So many of a key in a window that begins with the first of them. */
export type Limit = { key: string; most: number; windowMs: number; refusal: Refusal };

export const limits = {
  perHour: 5,
  perDay: 20,
  /** Of one provider's block of addresses: whoever changes the address within it gains little. */
  perNetworkAndHour: 20,
  perNetworkAndDay: 60,
  /** So many that no single network can close the queue to the others. */
  perGovernmentAndDay: 3000,
  /** Wrong receipt numbers of one address. */
  missesPerHour: 30,
} as const;

/** The first groups of an IPv6 address, written in one way. */
function firstGroups(address: string, groupsKept: number): string {
  const [head = "", tail] = (address.split("%")[0] ?? "").toLowerCase().split("::");
  const groups = head.split(":").filter(Boolean);
  const behind = tail?.split(":").filter(Boolean) ?? [];
  if (tail !== undefined)
    groups.push(...Array<string>(Math.max(0, 8 - groups.length - behind.length)).fill("0"));
  return [...groups, ...behind]
    .slice(0, groupsKept)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}

/** One household has a whole /64 of IPv6: the first half of the address counts for all of it. */
const householdOf = (address: string) => (isIPv6(address) ? firstGroups(address, 4) : address);

/** The block that the address belongs to: a /24 of IPv4, a /48 of IPv6. */
const networkOf = (address: string) =>
  isIPv6(address) ? firstGroups(address, 3) : address.split(".").slice(0, 3).join(".");

/** No address and no network is ever kept, only a hash that cannot be undone without the server's secret. */
const hashed = (secret: string, what: "address" | "network", of: string) =>
  createHmac("sha256", secret).update(`clue ${what}\n${of}`).digest("hex");

export type From = { secret: string; address: string | null };

/** An address that the platform does not tell cannot be counted; the government's own limit still holds. */
export function submissionLimits({ secret, address }: From, governmentId: string): Limit[] {
  const refusal = "clue.tooMany" as const;
  const both = (name: string, of: string, perHour: number, perDay: number): Limit[] => [
    { key: `clue-${name}hour:${of}`, most: perHour, windowMs: hourMs, refusal },
    { key: `clue-${name}day:${of}`, most: perDay, windowMs: dayMs, refusal },
  ];
  const household = address && hashed(secret, "address", householdOf(address));
  const network = address && hashed(secret, "network", networkOf(address));
  return [
    ...(household ? both("", household, limits.perHour, limits.perDay) : []),
    ...(network ? both("network-", network, limits.perNetworkAndHour, limits.perNetworkAndDay) : []),
    { key: `clue-government:${governmentId}`, most: limits.perGovernmentAndDay, windowMs: dayMs, refusal },
  ];
}

/** A form's token as it is remembered until it expires, so that one form brings one tip. */
export type UsedForm = { hash: string; expiresAt: Date };

export const usedForm = (token: string, expiresAt: Date): UsedForm => ({
  hash: createHash("sha256").update(token, "utf8").digest("hex"),
  expiresAt,
});

export const formLimit = ({ hash, expiresAt }: UsedForm, now: Date): Limit => ({
  key: `clue-form:${hash}`,
  most: 1,
  windowMs: Math.max(1, expiresAt.getTime() - now.getTime()),
  refusal: "clue.sentAlready",
});

export const missLimits = ({ secret, address }: From): Limit[] =>
  address
    ? [
        {
          key: `clue-miss:${hashed(secret, "address", householdOf(address))}`,
          most: limits.missesPerHour,
          windowMs: hourMs,
          refusal: "clue.lookUpTooMany",
        },
      ]
    : [];

const refused = (key: Refusal, until: Date, now: Date) =>
  key === "clue.sentAlready"
    ? new AppError("CONFLICT", key)
    : new AppError("FORBIDDEN", key, {
        seconds: Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1000)),
        minutes: Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 60_000)),
      });

/**
 * Reads only: spares whoever is over a limit the wait for a transaction. The first limit that is reached speaks.
 * @throws AppError FORBIDDEN `clue.tooMany` or `clue.lookUpTooMany`, with the time until the window ends, or CONFLICT
 * `clue.sentAlready`
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
  for (const { key, most, refusal } of all) {
    const row = rows.find((one) => one.key === key);
    if (row && row.expiresAt > now && row.points >= most) throw refused(refusal, row.expiresAt, now);
  }
}

/**
 * Counts one of each in a single atomic statement per key, always in the same order. Whoever is over is refused, which
 * undoes the counting where it stands in a transaction.
 * @throws AppError FORBIDDEN `clue.tooMany` or `clue.lookUpTooMany`, CONFLICT `clue.sentAlready`
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
    if (row && row.points > most) throw refused(refusal, row.expiresAt, now);
  }
}
