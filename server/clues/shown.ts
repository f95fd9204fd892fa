import { and, asc, eq, inArray, isNotNull } from "drizzle-orm";
import { clues, commitments } from "@/db/schema";
import type { PublicCtx } from "../public/context";

/** What the public reads of a verified clue: the office's words for everybody, never the sender's nor those to them. */
export type ShownClue = { on: string; shown: string };

/** The clues of an item that the office has verified and lets the public read, oldest first. */
export async function shownClues(
  ctx: PublicCtx,
  { planId, code }: { planId: string; code: string },
): Promise<ShownClue[]> {
  const rows = await ctx.db
    .select({ on: clues.decidedOn, shown: clues.shown })
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
  return rows.flatMap(({ on, shown }) => (on && shown ? [{ on, shown }] : []));
}
