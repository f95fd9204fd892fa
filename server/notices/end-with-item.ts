import { and, asc, eq, inArray } from "drizzle-orm";
import { notices } from "@/db/schema";
import type { Commitment } from "../commitments/find";
import type { WriteCtx } from "../core/context";
import { findNotice } from "./find";
import { endAsLifted, endAsWithdrawn } from "./move";
import { maySeeNotice } from "./policy";
import { noticeTransitions } from "./transitions";

/**
 * Ends what is open about an item that has just been closed or discontinued, in the same transaction: an answered
 * notice is lifted when the item is closed, everything else is withdrawn. An instruction is withdrawn too: that it is
 * done is for its leader alone to say.
 */
export async function endNoticesWith(
  ctx: WriteCtx,
  { id }: Pick<Commitment, "id">,
  how: "closed" | "discontinued",
  reason: string,
): Promise<void> {
  const open = await ctx.db
    .select({ id: notices.id })
    .from(notices)
    .where(and(eq(notices.commitmentId, id), inArray(notices.state, [...noticeTransitions.withdraw.from])))
    .orderBy(asc(notices.createdAt), asc(notices.id));
  for (const one of open) {
    const before = await findNotice(ctx, one.id, maySeeNotice);
    const lifts = how === "closed" && before.state === "answered" && before.step !== "instruction";
    await (lifts ? endAsLifted : endAsWithdrawn)(ctx, before, null, reason);
  }
}
