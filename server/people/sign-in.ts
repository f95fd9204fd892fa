import { and, desc, eq, isNull, or, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { auditHeads, governments, postHoldings, posts, sessions, users } from "@/db/schema";
import { oneWriter } from "@/db/write-gate";
import { storable } from "../commitments/schema";
import { clockOf } from "../core/clock";
import { AppError } from "../core/errors";
import { passwordMatches } from "./password";
import { countFailure, forgetFailures, waitMs } from "./throttle";
import { heldOn } from "./held-on";

type Attempt = { login: string; password: string; address: string | null; agent: string | null };
type Settings = { now: Date; sessionHours: number };

/** Login name, phone or e-mail, as people type it: spaces and case do not matter. */
export const normaliseLogin = (login: string) => storable(login).trim().toLowerCase().replaceAll(" ", "");

/** Posts that a user holds on a day, the user's own before those held as a deputy. */
export async function postsHeld(db: Pick<Db, "select">, userId: string, today: string) {
  return db
    .select({ postId: posts.id, role: posts.role, deputy: postHoldings.deputy })
    .from(postHoldings)
    .innerJoin(posts, eq(posts.id, postHoldings.postId))
    .where(and(eq(postHoldings.userId, userId), heldOn(today), isNull(posts.retiredAt)))
    .orderBy(postHoldings.deputy, desc(postHoldings.startOn), posts.id);
}

/**
 * Checks a password and opens a session. Unknown account and wrong password answer alike, in like time.
 * @throws AppError FORBIDDEN `signIn.wrong`, or `signIn.slowed` with the seconds to wait
 */
export async function signIn(db: Db, attempt: Attempt, { now, sessionHours }: Settings) {
  const login = normaliseLogin(attempt.login);
  const key = { account: login, address: attempt.address };
  const wait = await waitMs(db, key, now);
  if (wait > 0) throw new AppError("FORBIDDEN", "signIn.slowed", { seconds: Math.ceil(wait / 1000) });

  const [found] = await db
    .select({ user: users, government: governments })
    .from(users)
    .innerJoin(governments, eq(governments.id, users.governmentId))
    .where(or(eq(users.loginName, login), eq(users.phone, login), eq(users.email, login)));
  const known = found && !found.user.disabledAt ? found.user : null;
  if (!(await passwordMatches(known?.passwordHash ?? null, attempt.password)) || !known || !found) {
    await oneWriter(() => countFailure(db, key, now));
    throw new AppError("FORBIDDEN", "signIn.wrong");
  }
  const [post] = await postsHeld(db, known.id, clockOf(found.government, () => now).today());
  const [session] = await oneWriter(async () => {
    await forgetFailures(db, login);
    const first = (await db.$count(sessions, eq(sessions.userId, known.id))) === 0;
    const opened = await db
      .insert(sessions)
      .values({
        userId: known.id,
        postId: post?.postId ?? null,
        expiresAt: new Date(now.getTime() + sessionHours * 3_600_000),
        address: attempt.address,
        agent: attempt.agent?.slice(0, 200) ?? null,
      })
      .returning();
    // Who has never signed in is shown to others: no write() counts this one for the answers that are kept. Counted
    // once it can be seen: an answer made in between is of the count before.
    if (first)
      await db
        .update(auditHeads)
        .set({ revision: sql`${auditHeads.revision} + 1` })
        .where(eq(auditHeads.governmentId, known.governmentId));
    return opened;
  });
  if (!session) throw new Error("a session was inserted and not returned");
  return { user: known, session };
}
