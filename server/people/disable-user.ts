import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { users } from "@/db/schema";
import { record } from "../core/audit";
import { type Ctx, write } from "../core/context";
import { AppError } from "../core/errors";
import { administratorsBut } from "./administrators";
import { endSessionsOf } from "./end-sessions";
import { findUser, mustAdminister } from "./find";
import type { userInput } from "./schema";

/**
 * Closes an account: its sessions end at their next request.
 * @throws AppError INVALID `user.self`; CONFLICT `user.lastAdmin`, `user.disabled`
 */
export const disableUser = (ctx: Ctx, input: z.output<typeof userInput>) =>
  write(ctx, async (ctx) => {
    mustAdminister(ctx);
    const user = await findUser(ctx, input.id);
    if (user.id === ctx.actor.userId) throw new AppError("INVALID", "user.self");
    if ((await administratorsBut(ctx, user.id)) === 0) throw new AppError("CONFLICT", "user.lastAdmin");
    const [disabled] = await ctx.db
      .update(users)
      .set({ disabledAt: ctx.clock.real() })
      .where(and(eq(users.id, user.id), isNull(users.disabledAt)))
      .returning();
    if (!disabled) throw new AppError("CONFLICT", "user.disabled");
    await endSessionsOf(ctx, user.id);
    const change = { before: { disabled: false }, after: { disabled: true } };
    await record(ctx, "user.disable", { kind: "user", id: user.id }, change);
    return { id: user.id };
  });
