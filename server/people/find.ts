import { and, eq, sql } from "drizzle-orm";
import { departments, grantApprovals, posts, users } from "@/db/schema";
import type { Ctx, WriteCtx } from "../core/context";
import { AppError } from "../core/errors";
import { mayAdminister } from "./policy";

export type User = typeof users.$inferSelect;

/** @throws AppError FORBIDDEN `people.notYours` unless the actor administers the own government */
export function mustAdminister(ctx: Pick<Ctx, "actor">): void {
  if (!mayAdminister(ctx.actor)) throw new AppError("FORBIDDEN", "people.notYours");
}

/** @throws AppError NOT_FOUND `user.missing`, for another government's user too */
export async function findUser(ctx: Pick<Ctx, "db" | "actor">, id: string): Promise<User> {
  const mine = and(eq(users.id, id), eq(users.governmentId, ctx.actor.governmentId));
  const [user] = await ctx.db.select().from(users).where(mine);
  if (!user) throw new AppError("NOT_FOUND", "user.missing");
  return user;
}

/** @throws AppError NOT_FOUND `grant.missing`, for another government's too */
export async function findGrant(ctx: Pick<Ctx, "db" | "actor">, id: string) {
  const mine = and(eq(grantApprovals.id, id), eq(grantApprovals.governmentId, ctx.actor.governmentId));
  const [grant] = await ctx.db.select().from(grantApprovals).where(mine);
  if (!grant) throw new AppError("NOT_FOUND", "grant.missing");
  return grant;
}

/** A post that is not retired. @throws AppError NOT_FOUND `post.missing` */
export async function findPost(ctx: Pick<Ctx, "db" | "actor">, id: string) {
  const mine = and(eq(posts.id, id), eq(posts.governmentId, ctx.actor.governmentId));
  const [post] = await ctx.db.select().from(posts).where(mine);
  if (!post || post.retiredAt) throw new AppError("NOT_FOUND", "post.missing");
  return post;
}

/** Sort number of the next department; names never order a list. */
export async function nextSort(ctx: WriteCtx): Promise<number> {
  const [last] = await ctx.db
    .select({ sort: sql<number | null>`max(${departments.sort})`.mapWith(Number) })
    .from(departments)
    .where(eq(departments.governmentId, ctx.actor.governmentId));
  return (last?.sort ?? 0) + 1;
}
