import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { Db } from "@/db/client";
import { users } from "@/db/schema";
import { oneWriter } from "@/db/write-gate";
import { record } from "../core/audit";
import { type Ctx, write } from "../core/context";
import { AppError } from "../core/errors";
import { endSessionsOf } from "./end-sessions";
import { findUser } from "./find";
import { hashPassword, passwordMatches } from "./password";
import { mustBeHardToGuess } from "./password-rule";
import type { changePasswordInput } from "./schema";
import { countFailure, forgetFailures, waitMs } from "./throttle";

type OwnCtx = Omit<Ctx, "db"> & { db: Db; sessionId: string | null };

/**
 * Changes the own password and ends the other sessions. Slowed like a sign-in, for whoever finds an open desk.
 * @throws AppError INVALID `password.wrong`; FORBIDDEN `signIn.slowed` with the seconds to wait
 */
export async function changePassword(
  ctx: OwnCtx,
  input: z.output<typeof changePasswordInput>,
): Promise<void> {
  const user = await findUser(ctx, ctx.actor.userId);
  const now = ctx.clock.real();
  const key = { account: `own ${user.id}`, address: null };
  const wait = await waitMs(ctx.db, key, now);
  if (wait > 0) throw new AppError("FORBIDDEN", "signIn.slowed", { seconds: Math.ceil(wait / 1000) });
  if (!(await passwordMatches(user.passwordHash, input.current))) {
    await oneWriter(() => countFailure(ctx.db, key, now));
    throw new AppError("INVALID", "password.wrong", {}, "current");
  }
  mustBeHardToGuess(input.password, user);
  const passwordHash = await hashPassword(input.password);
  await write(ctx, async (inner) => {
    await inner.db.update(users).set({ passwordHash }).where(eq(users.id, user.id));
    await forgetFailures(inner.db, key.account);
    await endSessionsOf(inner, user.id, ctx.sessionId);
    await record(inner, "user.changePassword", { kind: "user", id: user.id });
  });
}
