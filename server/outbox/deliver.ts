import { and, asc, eq, gt, isNull, lte, or } from "drizzle-orm";
import type { Db } from "@/db/client";
import { outbox } from "@/db/schema";
import { oneWriter } from "@/db/write-gate";
import { log } from "../core/log";
import { reasonOf, wayClosed } from "./delivery-problem";
import { mailOf } from "./mail-of";
import { robotCallOf } from "./robot-call";
import type { Transports } from "./transports";

type Row = typeof outbox.$inferSelect;
export type Way = {
  db: Db;
  real: () => Date;
  transports: Transports;
  baseUrl: string | null;
  stop?: AbortSignal;
};

/** Longer than any sending takes: after it the row counts as left behind by a process that ended. */
const leaseMs = 5 * 60_000;
const firstWaitMs = 60_000;
const longestWaitMs = 60 * 60_000;

/** One, two, four minutes …, then every hour, for ever: nothing is dropped. */
export const waitAfter = (attempts: number): number =>
  Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(attempts - 1, 10));

const later = (from: Date, ms: number) => new Date(from.getTime() + ms);
const batch = 50;

/**
 * Sends what is due, oldest first, at least once each. Rows are claimed one by one: several processes may deliver at
 * once. Where the way itself is closed (a mail server that is down, a robot that does not answer) one row finds out
 * and the others of that way wait for the next time.
 */
export async function deliver(way: Way): Promise<{ sent: number; failed: number }> {
  const count = { sent: 0, failed: 0 };
  for (const channel of way.transports.mail ? ["mail", "robot"] : ["robot"]) {
    const closed = new Set<string>();
    let last: Row | undefined;
    for (;;) {
      const rows = await due(way, channel, last);
      if (rows.length === 0 || way.stop?.aborted) break;
      for (const row of rows) {
        const to = channel === "mail" ? "mail" : String(row.payload.robotId);
        if (closed.has(to) || way.stop?.aborted) continue;
        const outcome = await deliverOne(way, row);
        if (outcome === "closed") closed.add(to);
        if (outcome === "sent") count.sent += 1;
        else if (outcome !== "taken") count.failed += 1;
      }
      last = rows.at(-1);
      if (channel === "mail" && closed.size > 0) break;
    }
  }
  return count;
}

const free = (now: Date) => or(isNull(outbox.lockedUntil), lte(outbox.lockedUntil, now));

function due({ db, real }: Way, channel: string, last: Row | undefined) {
  const now = real();
  const after = last
    ? or(gt(outbox.runAt, last.runAt), and(eq(outbox.runAt, last.runAt), gt(outbox.id, last.id)))
    : undefined;
  return db
    .select()
    .from(outbox)
    .where(and(eq(outbox.channel, channel), isNull(outbox.doneAt), lte(outbox.runAt, now), free(now), after))
    .orderBy(asc(outbox.runAt), asc(outbox.id))
    .limit(batch);
}

async function deliverOne(way: Way, row: Row): Promise<"sent" | "failed" | "closed" | "taken"> {
  const claimed = await claim(way, row);
  if (!claimed) return "taken";
  try {
    await send(way, claimed);
  } catch (error) {
    const now = way.real();
    const lastError = reasonOf(error);
    const runAt = later(now, waitAfter(claimed.attempts));
    await settle(way, claimed, { lockedUntil: null, runAt, lastError });
    log.warn(
      { outbox: row.id, channel: row.channel, attempts: claimed.attempts, lastError },
      "not delivered",
    );
    return wayClosed(error) ? "closed" : "failed";
  }
  await settle(way, claimed, { doneAt: way.real(), lockedUntil: null, lastError: null });
  return "sent";
}

/** Compare-and-set on the attempts: of two processes that saw the row free one gets it. */
async function claim({ db, real }: Way, row: Row): Promise<Row | undefined> {
  const now = real();
  const [claimed] = await oneWriter(() =>
    db
      .update(outbox)
      .set({ lockedUntil: later(now, leaseMs), attempts: row.attempts + 1 })
      .where(and(eq(outbox.id, row.id), isNull(outbox.doneAt), eq(outbox.attempts, row.attempts), free(now)))
      .returning(),
  );
  return claimed;
}

/** Whoever lost its claim meanwhile writes nothing over the one who has it now. */
const settle = ({ db }: Way, { id, attempts }: Row, values: Partial<Row>) =>
  oneWriter(() =>
    db
      .update(outbox)
      .set(values)
      .where(and(eq(outbox.id, id), eq(outbox.attempts, attempts)))
      .returning({ id: outbox.id }),
  );

/** A row whose person or robot is gone has nobody to reach: it is done. */
async function send({ db, transports, baseUrl }: Way, row: Row): Promise<void> {
  if (row.channel === "robot") {
    const call = await robotCallOf(db, row, baseUrl);
    if (call) await transports.robot(call.robot, call.said);
    return;
  }
  const mail = await mailOf(db, row, baseUrl);
  if (mail) await transports.mail?.(mail);
}
