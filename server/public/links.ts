import { and, asc, eq, gt, lte } from "drizzle-orm";
import { auditEvents } from "@/db/schema";
import type { PublicCtx } from "./context";

/** One link of the audit chain: nothing of what the event tells, only its digest. */
export type PublicLink = { seq: number; at: Date; digest: string; prevHash: string; hash: string };

const batch = 1000;
const { seq, at, digest, prevHash, hash } = auditEvents;

/** The links after `after` up to the published head `upTo`, 1,000 at a time. */
export async function* linksOf(
  ctx: PublicCtx,
  governmentId: string,
  { after, upTo }: { after: number; upTo: number },
): AsyncGenerator<PublicLink[]> {
  for (let last = after; last < upTo; ) {
    const links = await ctx.db
      .select({ seq, at, digest, prevHash, hash })
      .from(auditEvents)
      .where(and(eq(auditEvents.governmentId, governmentId), gt(seq, last), lte(seq, upTo)))
      .orderBy(asc(seq))
      .limit(batch);
    if (links.length > 0) yield links;
    const newest = links.at(-1);
    if (!newest || links.length < batch) return;
    last = newest.seq;
  }
}
