import { and, eq } from "drizzle-orm";
import { postHoldings, posts } from "@/db/schema";
import type { WriteCtx } from "../core/context";
import { AppError } from "../core/errors";
import { mustBeOwnDepartments } from "./departments-of";
import { findPost } from "./find";
import type { PostInput } from "./schema";
import { notOver } from "./held-on";

/**
 * The post that an account is made for: an existing one, or a new one. It is not held by that yet.
 * @throws AppError INVALID `post.departmentMissing` for an officer or head of no department
 */
export async function postFor(ctx: WriteCtx, input: PostInput) {
  if ("id" in input) return findPost(ctx, input.id);
  const { departmentId = null, ...rest } = input;
  const ofDepartment = input.role === "officer" || input.role === "head";
  if (ofDepartment && !departmentId)
    throw new AppError("INVALID", "post.departmentMissing", {}, "post.departmentId");
  if (departmentId) await mustBeOwnDepartments(ctx, [departmentId]);
  const [post] = await ctx.db
    .insert(posts)
    .values({ ...rest, departmentId, governmentId: ctx.actor.governmentId })
    .returning();
  if (!post) throw new Error("a post was inserted and not returned");
  return post;
}

/**
 * Lets a user hold a post from today on.
 * @throws AppError CONFLICT `post.held` when somebody holds it, deputies left aside
 */
export async function givePost(ctx: WriteCtx, postId: string, userId: string): Promise<void> {
  const today = ctx.clock.today();
  const held = and(eq(postHoldings.postId, postId), eq(postHoldings.deputy, false), notOver(today));
  if (await ctx.db.$count(postHoldings, held)) throw new AppError("CONFLICT", "post.held", {}, "post.id");
  await ctx.db
    .insert(postHoldings)
    .values({ governmentId: ctx.actor.governmentId, postId, userId, startOn: today });
}
