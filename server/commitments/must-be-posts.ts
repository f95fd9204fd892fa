import { and, eq, isNull } from "drizzle-orm";
import { posts } from "@/db/schema";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";

type Named = { leadDepartmentId: string; leadPostId: string | null; leaderPostId: string | null };

async function findPost(ctx: Pick<Ctx, "db" | "actor">, id: string, field: string) {
  const [post] = await ctx.db
    .select()
    .from(posts)
    .where(and(eq(posts.id, id), eq(posts.governmentId, ctx.actor.governmentId), isNull(posts.retiredAt)));
  if (!post) throw new AppError("NOT_FOUND", "commitment.postMissing", {}, field);
  return post;
}

/**
 * Makes sure that the duty rests on posts that can bear it: one of the lead department, and one of a leader.
 * @throws AppError NOT_FOUND `commitment.postMissing`, INVALID `commitment.postElsewhere` or `commitment.notLeader`
 */
export async function mustBePosts(ctx: Pick<Ctx, "db" | "actor">, named: Named): Promise<void> {
  if (named.leadPostId) {
    const post = await findPost(ctx, named.leadPostId, "leadPostId");
    const bears = post.role === "officer" || post.role === "head";
    if (!bears || post.departmentId !== named.leadDepartmentId)
      throw new AppError("INVALID", "commitment.postElsewhere", {}, "leadPostId");
  }
  if (named.leaderPostId) {
    const post = await findPost(ctx, named.leaderPostId, "leaderPostId");
    if (post.role !== "leader") throw new AppError("INVALID", "commitment.notLeader", {}, "leaderPostId");
  }
}
