import { and, eq, isNotNull } from "drizzle-orm";
import type { z } from "zod";
import { users } from "@/db/schema";
import { record } from "../core/audit";
import { type Ctx, write } from "../core/context";
import { AppError } from "../core/errors";
import { findUser, mustAdminister } from "./find";
import type { userInput } from "./schema";

/** Opens a disabled account again; its password still holds. @throws AppError CONFLICT `user.enabled` */
export const enableUser = (ctx: Ctx, input: z.output<typeof userInput>) =>
  write(ctx, async (ctx) => {
    mustAdminister(ctx);
    const user = await findUser(ctx, input.id);
    const [enabled] = await ctx.db
      .update(users)
      .set({ disabledAt: null })
      .where(and(eq(users.id, user.id), isNotNull(users.disabledAt)))
      .returning();
    if (!enabled) throw new AppError("CONFLICT", "user.enabled");
    const change = { before: { disabled: true }, after: { disabled: false } };
    await record(ctx, "user.enable", { kind: "user", id: user.id }, change);
    return { id: user.id };
  });
