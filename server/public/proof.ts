import { and, asc, eq, gte } from "drizzle-orm";
import { auditDailyHeads, auditEvents } from "@/db/schema";
import { AppError } from "../core/errors";
import { proofAnswer } from "./answers";
import type { PublicCtx } from "./context";
import type { Published } from "./find";

/**
 * What proves that an edition's hash stands in the audit chain: the event of its signature with its salt, its link, and
 * the first published head that covers it. An event that says more than the agreed fields is not given out.
 * @throws AppError NOT_FOUND `edition.missing` when the event was lawfully erased
 */
export async function proofOf(
  ctx: PublicCtx,
  { governmentId, edition, document }: Pick<Published, "governmentId" | "edition" | "document">,
) {
  const [event] = await ctx.db
    .select({
      seq: auditEvents.seq,
      at: auditEvents.at,
      salt: auditEvents.salt,
      payload: auditEvents.payload,
      digest: auditEvents.digest,
      prevHash: auditEvents.prevHash,
      hash: auditEvents.hash,
    })
    .from(auditEvents)
    .where(and(eq(auditEvents.governmentId, governmentId), eq(auditEvents.seq, edition.eventSeq)));
  if (!event?.salt || !event.payload) throw new AppError("NOT_FOUND", "edition.missing");
  const [head] = await ctx.db
    .select({ day: auditDailyHeads.day, seq: auditDailyHeads.seq, hash: auditDailyHeads.hash })
    .from(auditDailyHeads)
    .where(and(eq(auditDailyHeads.governmentId, governmentId), gte(auditDailyHeads.seq, event.seq)))
    .orderBy(asc(auditDailyHeads.day))
    .limit(1);
  return proofAnswer.parse({
    demonstration: document.demonstration,
    period: edition.period,
    sha256: edition.sha256,
    ...event,
    at: event.at.toISOString(),
    head: head ?? null,
  });
}
