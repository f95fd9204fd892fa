import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { grantApprovals } from "@/db/schema";
import { record } from "../core/audit";
import { type Ctx, write } from "../core/context";
import { AppError } from "../core/errors";
import { findUser, mustAdminister } from "./find";
import { isAlone, isGuardedUser } from "./guards";
import { makePasswordLink } from "./password-link";
import type { userInput } from "./schema";

/**
 * A new one-time link for an account, or, for a guarded one, the proposal of it (`pending`).
 * @throws AppError CONFLICT `user.disabled`, `grant.pending` when something already waits for this account
 */
export const issuePasswordLink = (ctx: Ctx, input: z.output<typeof userInput>) =>
  write(ctx, async (ctx) => {
    mustAdminister(ctx);
    const user = await findUser(ctx, input.id);
    if (user.disabledAt) throw new AppError("CONFLICT", "user.disabled");
    const subject = { kind: "user", id: user.id };
    const waiting = and(eq(grantApprovals.userId, user.id), isNull(grantApprovals.decision));
    if (await ctx.db.$count(grantApprovals, waiting)) throw new AppError("CONFLICT", "grant.pending");
    const guarded = await isGuardedUser(ctx, user.id);
    // A first supervisor whose link ran out has never signed in, and so cannot be the second person either.
    const alone = guarded && user.passwordHash === null && (await isAlone(ctx));
    if (guarded && !alone) {
      const { governmentId, userId: proposedBy } = ctx.actor;
      const [grant] = await ctx.db
        .insert(grantApprovals)
        .values({ governmentId, userId: user.id, kind: "password-link", proposedBy })
        .returning();
      if (!grant) throw new Error("an approval was inserted and not returned");
      await record(ctx, "user.passwordLink", subject, { after: { pending: true } });
      return { path: null, pending: grant.id };
    }
    const path = await makePasswordLink(ctx, user.id);
    await record(ctx, "user.passwordLink", subject, {
      after: alone ? { issued: true, alone } : { issued: true },
    });
    return { path, pending: null };
  });
