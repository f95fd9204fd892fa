import { and, asc, eq, gt, isNull, max, or } from "drizzle-orm";
import { departments, grantApprovals, postHoldings, posts, sessions, users } from "@/db/schema";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";
import { mayAdminister, mayDecideGrant, maySeeGrants } from "./policy";

const held = (ctx: Ctx) =>
  ctx.db
    .select({ userId: postHoldings.userId, postId: postHoldings.postId, deputy: postHoldings.deputy })
    .from(postHoldings)
    .where(
      and(
        eq(postHoldings.governmentId, ctx.actor.governmentId),
        or(isNull(postHoldings.endOn), gt(postHoldings.endOn, ctx.clock.today())),
      ),
    );

const grantsOf = (ctx: Ctx) =>
  ctx.db
    .select()
    .from(grantApprovals)
    .where(and(eq(grantApprovals.governmentId, ctx.actor.governmentId), isNull(grantApprovals.decision)))
    .orderBy(asc(grantApprovals.createdAt), asc(grantApprovals.id));

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
  const [allDepartments, allPosts, holdings, accounts, grants] = [
    await ctx.db
      .select()
      .from(departments)
      .where(mine.departments)
      .orderBy(asc(departments.sort), asc(departments.id)),
    await ctx.db.select().from(posts).where(mine.posts).orderBy(asc(posts.createdAt), asc(posts.id)),
    await held(ctx),
    await accountsOf(ctx),
    await grantsOf(ctx),
  ];
  const postOf = new Map(allPosts.map((post) => [post.id, post]));
  const nameOf = new Map(accounts.map(({ user }) => [user.id, user.name]));
  const pending = grants.map((grant) => {
    const post = grant.postId ? postOf.get(grant.postId) : undefined;
    return {
      id: grant.id,
      kind: grant.kind === "post" ? ("post" as const) : ("password-link" as const),
      at: grant.createdAt,
      name: nameOf.get(grant.userId) ?? "",
      proposedBy: nameOf.get(grant.proposedBy) ?? "",
      post: post ? { nameZh: post.nameZh, nameEn: post.nameEn, role: post.role } : null,
      mayDecide: mayDecideGrant(ctx.actor, grant),
    };
  });
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
    posts: allPosts.flatMap(({ id, nameZh, nameEn, role, departmentId, retiredAt }) =>
      retiredAt
        ? []
        : [
            {
              id,
              nameZh,
              nameEn,
              role,
              departmentId,
              held: holdings.some((one) => one.postId === id && !one.deputy),
            },
          ],
    ),
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
        .filter((one) => one.userId === user.id)
        .flatMap((one) => {
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
                },
              ]
            : [];
        }),
    })),
    pending,
  };
}
