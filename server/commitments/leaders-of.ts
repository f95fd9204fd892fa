import { and, asc, eq, isNull } from "drizzle-orm";
import { portfolios, posts } from "@/db/schema";
import type { Ctx } from "../core/context";
import { type HeldPost, postHolders } from "./post-holders";

type Led = { leaderPostId: string | null; leadDepartmentId: string };

/** The leader in charge (分管领导) of any commitment, asked once for all of them. */
export type Leaders = {
  /** The post that is named at the commitment, else the one whose portfolio its lead department is in. */
  postOf: (row: Led) => string | null;
  /** Leaders' posts in the order of their making: the order of the groups. */
  posts: readonly HeldPost[];
  /** Department to post, where a portfolio says so. */
  charges: ReadonlyMap<string, string>;
};

export async function leadersOf(ctx: Pick<Ctx, "db" | "actor" | "clock">): Promise<Leaders> {
  const { governmentId } = ctx.actor;
  const rows = await ctx.db
    .select({ departmentId: portfolios.departmentId, postId: posts.id })
    .from(portfolios)
    .innerJoin(posts, eq(posts.id, portfolios.postId))
    .where(and(eq(posts.governmentId, governmentId), eq(posts.role, "leader"), isNull(posts.retiredAt)))
    .orderBy(asc(posts.createdAt), asc(posts.id));
  const charges = new Map<string, string>();
  for (const { departmentId, postId } of rows)
    if (!charges.has(departmentId)) charges.set(departmentId, postId);
  const all = await ctx.db
    .select({ id: posts.id })
    .from(posts)
    .where(and(eq(posts.governmentId, governmentId), eq(posts.role, "leader")));
  return {
    charges,
    posts: await postHolders(ctx, { ids: all.map((one) => one.id) }),
    postOf: (row) => row.leaderPostId ?? charges.get(row.leadDepartmentId) ?? null,
  };
}
