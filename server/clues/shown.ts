import { and, asc, eq, inArray, isNotNull } from "drizzle-orm";
import { clues, commitments } from "@/db/schema";
import type { PublicCtx } from "../public/context";

/** What the public reads of a verified clue: the office's words on it, never the sender's. */
export type ShownClue = { on: string; shown: string; answer: string | null };

/** The clues of an item that the office has verified and lets the public read, oldest first. */
export async function shownClues(
  ctx: PublicCtx,
  { planId, code }: { planId: string; code: string },
): Promise<ShownClue[]> {
  const rows = await ctx.db
    .select({ on: clues.decidedOn, shown: clues.shown, answer: clues.answer })
    .from(clues)
    .innerJoin(commitments, eq(commitments.id, clues.commitmentId))
    .where(
      and(
        eq(commitments.planId, planId),
        eq(commitments.code, code),
        inArray(clues.state, ["verified", "acted-on"]),
        isNotNull(clues.shown),
      ),
    )
    .orderBy(asc(clues.decidedOn), asc(clues.createdAt), asc(clues.id));
  return rows.flatMap(({ on, shown, answer }) => (on && shown ? [{ on, shown, answer }] : []));
}
