import { and, eq, isNull } from "drizzle-orm";
import { grantApprovals } from "@/db/schema";
import type { WriteCtx } from "../core/context";
import { AppError } from "../core/errors";
import { findGrant, findUser } from "./find";
import { mayDecideGrant, maySeeGrants } from "./policy";

/**
 * Settles a pending approval once, whoever presses first.
 * @throws AppError FORBIDDEN `grant.notYours`; CONFLICT `grant.decided`
 */
export async function decideGrant(ctx: WriteCtx, id: string, decision: "approved" | "refused") {
  if (!maySeeGrants(ctx.actor)) throw new AppError("FORBIDDEN", "grant.notYours");
  const grant = await findGrant(ctx, id);
  if (!mayDecideGrant(ctx.actor, grant)) throw new AppError("FORBIDDEN", "grant.notYours");
  const [decided] = await ctx.db
    .update(grantApprovals)
    .set({ decision, decidedBy: ctx.actor.userId, decidedAt: ctx.clock.real() })
    .where(and(eq(grantApprovals.id, grant.id), isNull(grantApprovals.decision)))
    .returning();
  if (!decided) throw new AppError("CONFLICT", "grant.decided");
  return { grant: decided, user: await findUser(ctx, decided.userId) };
}

/** What the trail says of an approval. */
export const grantFacts = (grant: {
  kind: string;
  userId: string;
  postId: string | null;
  proposedBy: string;
}) => ({
  kind: grant.kind,
  userId: grant.userId,
  postId: grant.postId,
  proposedBy: grant.proposedBy,
});
