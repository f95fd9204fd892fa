import { and, eq, inArray, isNull } from "drizzle-orm";
import { portfolios, posts } from "@/db/schema";
import type { Ctx } from "../core/context";

type Item = { leadDepartmentId: string; leaderPostId: string | null };

/**
 * Posts of the leaders in charge of items: the one named at the item and those with its lead department in their
 * portfolio. Asks once, answers for each of the items.
 */
export async function leadersInCharge(
  ctx: Pick<Ctx, "db" | "actor">,
  items: readonly Item[],
): Promise<(item: Item) => string[]> {
  const departmentIds = [...new Set(items.map((item) => item.leadDepartmentId))];
  const rows = departmentIds.length
    ? await ctx.db
        .select({ departmentId: portfolios.departmentId, postId: posts.id })
        .from(portfolios)
        .innerJoin(posts, eq(posts.id, portfolios.postId))
        .where(
          and(
            eq(portfolios.governmentId, ctx.actor.governmentId),
            inArray(portfolios.departmentId, departmentIds),
            eq(posts.role, "leader"),
            isNull(posts.retiredAt),
          ),
        )
    : [];
  return (item) => {
    const own = rows.filter((row) => row.departmentId === item.leadDepartmentId).map((row) => row.postId);
    return [...new Set(item.leaderPostId ? [item.leaderPostId, ...own] : own)];
  };
}
