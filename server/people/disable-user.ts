import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { users } from "@/db/schema";
import { record } from "../core/audit";
import { type Ctx, type WriteCtx, write } from "../core/context";
import { AppError } from "../core/errors";
import { administratorsBut } from "./administrators";
import { endSessionsOf } from "./end-sessions";
import { findUser, mustAdminister, type User } from "./find";
import { couldAgree, holdsGuarded } from "./guards";
import { propose } from "./propose";
import type { userInput } from "./schema";

/**
 * Closes an account: its sessions end at their next request. One that holds a guarded post is closed by two, where a
 * second one is there: else an administrator could close all who might object and appoint a supervisor alone.
 * `pending` then names the approval. Closed by one all the same, the trail says `alone`.
 * @throws AppError INVALID `user.self`; CONFLICT `user.lastAdmin`, `user.disabled`, `grant.pending`
 */
export const disableUser = (ctx: Ctx, input: z.output<typeof userInput>) =>
  write(ctx, async (ctx) => {
    mustAdminister(ctx);
    const user = await findUser(ctx, input.id);
    if (user.id === ctx.actor.userId) throw new AppError("INVALID", "user.self");
    if (user.disabledAt) throw new AppError("CONFLICT", "user.disabled");
    await mustNotBeLast(ctx, user);
    const guarded = await holdsGuarded(ctx, user.id);
    if (guarded && (await couldAgree(ctx, user.id))) {
      const about = { kind: "disable" as const, userId: user.id, postId: null };
      return { id: user.id, pending: await propose(ctx, about, { name: user.name }) };
    }
    await carryOutDisable(ctx, user, guarded);
    return { id: user.id, pending: null };
  });

async function mustNotBeLast(ctx: WriteCtx, user: User): Promise<void> {
  if ((await administratorsBut(ctx, user.id)) === 0) throw new AppError("CONFLICT", "user.lastAdmin");
}

export async function carryOutDisable(ctx: WriteCtx, user: User, alone = false): Promise<void> {
  await mustNotBeLast(ctx, user);
  const [disabled] = await ctx.db
    .update(users)
    .set({ disabledAt: ctx.clock.real() })
    .where(and(eq(users.id, user.id), isNull(users.disabledAt)))
    .returning();
  if (!disabled) throw new AppError("CONFLICT", "user.disabled");
  await endSessionsOf(ctx, user.id);
  const after = { disabled: true, name: user.name, ...(alone ? { alone } : {}) };
  await record(
    ctx,
    "user.disable",
    { kind: "user", id: user.id },
    { before: { disabled: false, name: user.name }, after },
  );
}
