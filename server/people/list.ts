import { asc, eq, max } from "drizzle-orm";
import { departments, posts, sessions, users } from "@/db/schema";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";
import { holdingsNotOver } from "./holdings";
import { pendingGrants } from "./pending";
import { mayAdminister, maySeeGrants } from "./policy";
import { postRow } from "./posts-of";

const accountsOf = (ctx: Ctx) =>
  ctx.db
    .select({ user: users, lastSignIn: max(sessions.createdAt) })
    .from(users)
    .leftJoin(sessions, eq(sessions.userId, users.id))
    .where(eq(users.governmentId, ctx.actor.governmentId))
    .groupBy(users.id)
    .orderBy(asc(users.createdAt), asc(users.id));

/**
 * Departments, posts and users of the own government, and what waits for a second person. A supervisor gets only
 * the latter, with the accounts and posts that it is about.
 * @throws AppError FORBIDDEN `people.notYours` for every other role
 */
export async function listPeople(ctx: Ctx) {
  if (!maySeeGrants(ctx.actor)) throw new AppError("FORBIDDEN", "people.notYours");
  const mine = {
    departments: eq(departments.governmentId, ctx.actor.governmentId),
    posts: eq(posts.governmentId, ctx.actor.governmentId),
  };
  const today = ctx.clock.today();
  const [allDepartments, allPosts, holdings, accounts] = [
    await ctx.db
      .select()
      .from(departments)
      .where(mine.departments)
      .orderBy(asc(departments.sort), asc(departments.id)),
    await ctx.db.select().from(posts).where(mine.posts).orderBy(asc(posts.createdAt), asc(posts.id)),
    await holdingsNotOver(ctx),
    await accountsOf(ctx),
  ];
  const postOf = new Map(allPosts.map((post) => [post.id, post]));
  const accountOf = new Map(accounts.map(({ user }) => [user.id, user]));
  const nameOf = new Map(accounts.map(({ user }) => [user.id, user.name]));
  const pending = await pendingGrants(ctx, postOf, nameOf);
  if (!mayAdminister(ctx.actor)) return { departments: [], posts: [], users: [], pending };
  return {
    departments: allDepartments.map(({ id, code, nameZh, nameEn, kind, retiredAt }) => ({
      id,
      code,
      nameZh,
      nameEn,
      kind,
      retired: retiredAt !== null,
    })),
    posts: allPosts.flatMap((post) => {
      if (post.retiredAt) return [];
      const row = postRow(post, holdings, today, accountOf);
      return [{ ...row, held: row.holder !== null || row.next !== null }];
    }),
    users: accounts.map(({ user, lastSignIn }) => ({
      id: user.id,
      name: user.name,
      loginName: user.loginName,
      phone: user.phone,
      email: user.email,
      state: user.disabledAt
        ? ("disabled" as const)
        : user.passwordHash === null
          ? ("invited" as const)
          : ("enabled" as const),
      lastSignIn,
      posts: holdings
        .filter(({ holding }) => holding.userId === user.id)
        .flatMap(({ holding: one }) => {
          const post = postOf.get(one.postId);
          return post
            ? [
                {
                  id: post.id,
                  nameZh: post.nameZh,
                  nameEn: post.nameEn,
                  role: post.role,
                  departmentId: post.departmentId,
                  deputy: one.deputy,
                  from: one.startOn,
                  endOn: one.endOn,
                },
              ]
            : [];
        }),
    })),
    pending,
  };
}
