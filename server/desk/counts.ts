import { remember } from "../answers/remember";
import type { Ctx } from "../core/context";
import { countUnread } from "../messages/list";
import { deskOf } from "./list";

type Counts = { desk: number; toReview: number; clues: number; inbox: number };

const remembered = remember<Counts>();

/**
 * The numbers behind the navigation's entries, which every page asks for: those of the very rows that the desk lists.
 * Remembered for each person and post until the government's data, its day or the hour changes.
 */
export function deskCounts(ctx: Ctx & { stamp?: string | null }): Promise<Counts> {
  const { userId, postId } = ctx.actor;
  return ctx.stamp ? remembered(`${userId} ${postId}`, ctx.stamp, () => countsOf(ctx)) : countsOf(ctx);
}

async function countsOf(ctx: Ctx): Promise<Counts> {
  const { count, toReview, cluesToDecide } = await deskOf(ctx);
  return {
    desk: count,
    toReview: toReview.length,
    clues: cluesToDecide.length,
    inbox: await countUnread(ctx),
  };
}
