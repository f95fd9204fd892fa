import { and, asc, eq, isNull, ne } from "drizzle-orm";
import { postHoldings, posts, users } from "@/db/schema";
import type { Ctx, WriteCtx } from "../core/context";
import { AppError } from "../core/errors";
import { findUser, type User } from "./find";
import { areBothSides } from "./policy";
import { notOver } from "./held-on";

type Reader = Pick<Ctx, "db" | "actor" | "clock">;
type Post = Pick<typeof posts.$inferSelect, "id" | "departmentId" | "role">;

/** Holdings of the own government that are not over, those that begin later included, oldest first. */
export const holdingsNotOver = (ctx: Reader, postId?: string) =>
  ctx.db
    .select({ holding: postHoldings, name: users.name })
    .from(postHoldings)
    .innerJoin(users, eq(users.id, postHoldings.userId))
    .where(
      and(
        eq(postHoldings.governmentId, ctx.actor.governmentId),
        notOver(ctx.clock.today()),
        postId ? eq(postHoldings.postId, postId) : undefined,
      ),
    )
    .orderBy(asc(postHoldings.startOn), asc(postHoldings.createdAt), asc(postHoldings.id));

/** A user who can be given a post. @throws AppError NOT_FOUND `user.missing`; CONFLICT `user.disabled` */
export async function findEnabledUser(ctx: WriteCtx, id: string): Promise<User> {
  const user = await findUser(ctx, id);
  if (user.disabledAt) throw new AppError("CONFLICT", "user.disabled");
  return user;
}

/** @throws AppError CONFLICT `post.bothSides` when the post and another one in the same hand exclude each other */
export async function mustNotBeBothSides(ctx: WriteCtx, post: Post, userId: string): Promise<void> {
  const others = await ctx.db
    .select({ role: posts.role, departmentId: posts.departmentId })
    .from(postHoldings)
    .innerJoin(posts, eq(posts.id, postHoldings.postId))
    .where(
      and(
        eq(postHoldings.userId, userId),
        ne(posts.id, post.id),
        isNull(posts.retiredAt),
        notOver(ctx.clock.today()),
      ),
    );
  if (others.some((other) => areBothSides(post, other))) throw new AppError("CONFLICT", "post.bothSides");
}
