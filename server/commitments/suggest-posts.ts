import { and, asc, eq, isNull } from "drizzle-orm";
import { portfolios, posts } from "@/db/schema";
import type { Ctx } from "../core/context";

/**
 * Who would answer for what a department leads: its head's post, and the leader whose portfolio it is in. Null where
 * there is none.
 */
export async function suggestPosts(ctx: Pick<Ctx, "db" | "actor">, leadDepartmentId: string) {
  const mine = and(eq(posts.governmentId, ctx.actor.governmentId), isNull(posts.retiredAt));
  const [lead] = await ctx.db
    .select({ id: posts.id })
    .from(posts)
    .where(and(mine, eq(posts.departmentId, leadDepartmentId), eq(posts.role, "head")))
    .orderBy(asc(posts.createdAt), asc(posts.id))
    .limit(1);
  const [leader] = await ctx.db
    .select({ id: posts.id })
    .from(posts)
    .innerJoin(portfolios, eq(portfolios.postId, posts.id))
    .where(and(mine, eq(portfolios.departmentId, leadDepartmentId), eq(posts.role, "leader")))
    .orderBy(asc(posts.createdAt), asc(posts.id))
    .limit(1);
  return { leadPostId: lead?.id ?? null, leaderPostId: leader?.id ?? null };
}
