import { asc } from "drizzle-orm";
import type { Db } from "@/db/client";
import { governments } from "@/db/schema";
import { eraseSenders } from "../clues/erase-senders";
import { clockOf } from "../core/clock";
import type { Ctx } from "../core/context";
import { log } from "../core/log";
import { issueDueNotices } from "../notices/issue-due";
import { deliver } from "../outbox/deliver";
import type { Transports } from "../outbox/transports";
import { applyDueSettings } from "../plans/apply-settings";
import { clean } from "./clean";
import { publishHead } from "./publish-head";
import { remindFilings } from "./remind-filings";
import { remindNotices } from "./remind-notices";
import { remindReceipts } from "./remind-receipts";
import { sendDigests } from "./send-digests";
import { snapshotLamps } from "./snapshot-lamps";
import { suggestChases } from "./suggest-chases";
import { systemActor } from "./system-actor";

type Government = typeof governments.$inferSelect;
type Work = (ctx: Ctx, government: Government) => Promise<number>;

/** What is done for each government, in this order: what keeps yesterday comes before what changes today. */
const steps: Record<string, Work> = {
  "daily head": publishHead,
  "lamp snapshot": snapshotLamps,
  "plan settings": applyDueSettings,
  "filing reminders": remindFilings,
  "receipt reminders": remindReceipts,
  "notices due": issueDueNotices,
  "answer reminders": remindNotices,
  suggestions: suggestChases,
  "clue senders": eraseSenders,
  digests: (ctx, { timeZone }) => sendDigests(ctx, timeZone),
};

export type TickOptions = {
  transports: Transports;
  /** The address that links begin with; null: what leaves has no links. */
  baseUrl?: string | null;
  /** Ends the tick after the step, or the delivery, that is in hand. */
  stop?: AbortSignal;
};

/** `done` counts what a step did or looked at; `failed` is set where it did not end well. */
export type StepResult = { step: string; government: string | null; done: number; failed: boolean };

/**
 * All scheduled work, once. Each step may run twice, late, and on two machines at once without doing anything twice;
 * one that fails is logged and leaves the others alone. `real` is the security clock; each government has its own
 * business clock.
 */
export async function tick(
  db: Db,
  real: () => Date,
  { transports, baseUrl = null, stop }: TickOptions,
): Promise<StepResult[]> {
  const results: StepResult[] = [];
  async function run(step: string, government: string | null, work: () => Promise<number>): Promise<void> {
    if (stop?.aborted) return;
    try {
      results.push({ step, government, done: await work(), failed: false });
    } catch (error) {
      log.error({ err: error, step, government }, "scheduled step failed");
      results.push({ step, government, done: 0, failed: true });
    }
  }
  for (const government of await db.select().from(governments).orderBy(asc(governments.slug))) {
    const ctx: Ctx = { db, actor: systemActor(government), clock: clockOf(government, real) };
    for (const [step, work] of Object.entries(steps))
      await run(step, government.slug, () => work(ctx, government));
  }
  await run("delivery", null, async () => {
    const { sent } = await deliver({ db, real, transports, baseUrl, stop });
    return sent;
  });
  await run("cleaning", null, () => clean(db, real()));
  return results;
}
