import { and, asc, eq, isNull } from "drizzle-orm";
import { grantApprovals, type posts } from "@/db/schema";
import type { Ctx } from "../core/context";
import { mayDecideGrant } from "./policy";
import { grantKindOf, termsOfGrants } from "./propose";

type Post = typeof posts.$inferSelect;

/** What waits for a second person, oldest first, with the days that were proposed. */
export async function pendingGrants(
  ctx: Ctx,
  postOf: ReadonlyMap<string, Post>,
  nameOf: ReadonlyMap<string, string>,
) {
  const grants = await ctx.db
    .select()
    .from(grantApprovals)
    .where(and(eq(grantApprovals.governmentId, ctx.actor.governmentId), isNull(grantApprovals.decision)))
    .orderBy(asc(grantApprovals.createdAt), asc(grantApprovals.id));
  const terms = await termsOfGrants(
    ctx,
    grants.map((grant) => grant.id),
  );
  return grants.map((grant) => {
    const post = grant.postId ? postOf.get(grant.postId) : undefined;
    const { on = null, from = null, until = null, note = "" } = terms.get(grant.id) ?? {};
    return {
      id: grant.id,
      kind: grantKindOf(grant.kind),
      at: grant.createdAt,
      name: nameOf.get(grant.userId) ?? "",
      proposedBy: nameOf.get(grant.proposedBy) ?? "",
      post: post ? { nameZh: post.nameZh, nameEn: post.nameEn, role: post.role } : null,
      on,
      from,
      until,
      note,
      mayDecide: mayDecideGrant(ctx.actor, grant),
    };
  });
}
