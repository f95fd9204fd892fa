import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { sessions } from "@/db/schema";
import { record } from "../core/audit";
import { type Ctx, write } from "../core/context";
import { AppError } from "../core/errors";
import type { switchPostInput } from "./schema";
import { postsHeld } from "./sign-in";

/**
 * Acts under another post that the user holds, from the next request of this session on.
 * @throws AppError NOT_FOUND `post.missing`; CONFLICT `session.over`
 */
export const switchPost = (
  ctx: Ctx & { sessionId: string | null },
  input: z.output<typeof switchPostInput>,
) =>
  write(ctx, async (inner) => {
    const { actor, clock, db } = inner;
    const held = await postsHeld(db, actor.userId, clock.today());
    if (!held.some((post) => post.postId === input.postId)) throw new AppError("NOT_FOUND", "post.missing");
    const own = and(
      eq(sessions.id, ctx.sessionId ?? ""),
      eq(sessions.userId, actor.userId),
      isNull(sessions.endedAt),
    );
    const [session] = await db.update(sessions).set({ postId: input.postId }).where(own).returning();
    if (!session) throw new AppError("CONFLICT", "session.over");
    const change = { before: { postId: actor.postId }, after: { postId: input.postId } };
    await record(inner, "session.switchPost", { kind: "user", id: actor.userId }, change);
    return { postId: input.postId };
  });
