import { and, eq, gt, isNull } from "drizzle-orm";
import type { z } from "zod";
import type { Db } from "@/db/client";
import { passwordLinks, users } from "@/db/schema";
import { record } from "../core/audit";
import { type Clock, clockOf } from "../core/clock";
import { type Actor, write } from "../core/context";
import { AppError } from "../core/errors";
import { endSessionsOf } from "./end-sessions";
import { hashPassword } from "./password";
import { openLink } from "./password-link";
import { mustBeHardToGuess } from "./password-rule";
import type { setPasswordInput } from "./schema";
import { postsHeld } from "./sign-in";

/**
 * Sets a password by a one-time link, without a sign-in, and ends all sessions of the account.
 * @throws AppError NOT_FOUND `link.over` when it is unknown, used or over (these look alike)
 */
export async function setPassword(
  { db, clock: asked }: { db: Db; clock: Clock },
  input: z.output<typeof setPasswordInput>,
): Promise<{ loginName: string }> {
  // Looked at before hashing, so that guessed tokens cost us nothing.
  const found = await openLink(db, input.token, asked.real());
  if (!found) throw new AppError("NOT_FOUND", "link.over");
  const { link, user, government } = found;
  mustBeHardToGuess(input.password, user);
  const passwordHash = await hashPassword(input.password);
  const clock = clockOf(government, asked.real);
  const [post] = await postsHeld(db, user.id, clock.today());
  const actor: Actor = {
    userId: user.id,
    name: user.name,
    governmentId: government.id,
    postId: post?.postId ?? null,
    // Who holds no post now acts as nobody: the role that may change nothing.
    role: post?.role ?? "observer",
    departmentId: null,
    portfolio: [],
    locale: null,
    demonstration: government.demonstration,
  };
  return write({ db, actor, clock }, async (ctx) => {
    const now = ctx.clock.real();
    const [used] = await ctx.db
      .update(passwordLinks)
      .set({ usedAt: now })
      .where(
        and(eq(passwordLinks.id, link.id), isNull(passwordLinks.usedAt), gt(passwordLinks.expiresAt, now)),
      )
      .returning();
    if (!used) throw new AppError("NOT_FOUND", "link.over");
    const [changed] = await ctx.db
      .update(users)
      .set({ passwordHash })
      .where(and(eq(users.id, user.id), isNull(users.disabledAt)))
      .returning();
    if (!changed) throw new AppError("NOT_FOUND", "link.over");
    await endSessionsOf(ctx, user.id);
    await record(ctx, "user.setPassword", { kind: "user", id: user.id });
    return { loginName: user.loginName };
  });
}
