import { and, desc, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { auditEvents, clues, commitments } from "@/db/schema";
import type { ClueState } from "@/db/values";
import { oneWriter } from "@/db/write-gate";
import { AppError } from "../core/errors";
import { readReceipt, receiptHashOf } from "./receipt";
import { count, type From, missLimits, refuseOver } from "./throttle";

/** What whoever has the receipt number may read: neither the words nor the sender, who knows them. */
export type ClueStanding = {
  code: string;
  state: ClueState;
  receivedOn: string;
  decidedOn: string | null;
  actedOn: string | null;
  answer: string | null;
};

/**
 * A number that is none, one of another government and one that was never given are the same.
 * @throws AppError NOT_FOUND `clue.noReceipt`, FORBIDDEN `clue.lookUpTooMany` after many wrong ones from one address
 */
export async function lookUpClue(
  db: Db,
  { governmentId, receipt }: { governmentId: string; receipt: string },
  from: From,
  now: Date,
): Promise<ClueStanding> {
  const limits = missLimits(from);
  await refuseOver(db, limits, now);
  const number = readReceipt(receipt);
  const [found] = number
    ? await db
        .select({
          id: clues.id,
          commitmentId: clues.commitmentId,
          code: commitments.code,
          state: clues.state,
          receivedOn: clues.receivedOn,
          decidedOn: clues.decidedOn,
          answer: clues.answer,
        })
        .from(clues)
        .innerJoin(commitments, eq(commitments.id, clues.commitmentId))
        .where(and(eq(clues.receiptHash, receiptHashOf(number)), eq(clues.governmentId, governmentId)))
    : [];
  if (!found) {
    await oneWriter(() => count(db, limits, now));
    throw new AppError("NOT_FOUND", "clue.noReceipt", {}, "receipt");
  }
  const { id, commitmentId, ...standing } = found;
  return { ...standing, actedOn: found.state === "acted-on" ? await actedOn(db, id, commitmentId) : null };
}

/** The day stands in the trail alone. */
async function actedOn(db: Db, id: string, commitmentId: string): Promise<string | null> {
  const [event] = await db
    .select({ payload: auditEvents.payload })
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.commitmentId, commitmentId),
        eq(auditEvents.subjectId, id),
        eq(auditEvents.verb, "clue.act"),
      ),
    )
    .orderBy(desc(auditEvents.seq))
    .limit(1);
  return event?.payload?.businessDay ?? null;
}
