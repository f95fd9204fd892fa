import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { posts, users } from "@/db/schema";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";
import { holdingsNotOver } from "./holdings";
import { mayKeepDeputies } from "./policy";
import { postRow } from "./posts-of";

/**
 * The posts of the head's own department with their deputies, and the colleagues who can act for them.
 * @throws AppError FORBIDDEN `deputy.notYours`
 */
export async function departmentDeputies(ctx: Ctx) {
  const { actor } = ctx;
  if (!mayKeepDeputies(actor)) throw new AppError("FORBIDDEN", "deputy.notYours");
  const today = ctx.clock.today();
  const own = await ctx.db
    .select()
    .from(posts)
    .where(
      and(
        eq(posts.governmentId, actor.governmentId),
        eq(posts.departmentId, actor.departmentId ?? ""),
        inArray(posts.role, ["officer", "head"]),
        isNull(posts.retiredAt),
      ),
    )
    .orderBy(asc(posts.createdAt), asc(posts.id));
  const ids = new Set(own.map((post) => post.id));
  const holdings = (await holdingsNotOver(ctx)).filter(({ holding }) => ids.has(holding.postId));
  const userIds = [...new Set(holdings.map(({ holding }) => holding.userId))];
  const accounts = new Map(
    (userIds.length ? await ctx.db.select().from(users).where(inArray(users.id, userIds)) : []).map(
      (user) => [user.id, user],
    ),
  );
  const here = holdings.filter(({ holding }) => holding.startOn <= today);
  const colleagues = new Map(
    here.flatMap(({ holding, name }) =>
      accounts.get(holding.userId)?.disabledAt ? [] : [[holding.userId, name] as const],
    ),
  );
  return {
    posts: own.map((post) => postRow(post, holdings, today, accounts)),
    colleagues: [...colleagues].map(([id, name]) => ({ id, name })),
  };
}
