import { and, eq, gt, isNull } from "drizzle-orm";
import type { Db } from "@/db/client";
import { auditHeads, governments, portfolios, posts, sessions, users } from "@/db/schema";
import { locales } from "@/db/values";
import { clockOf } from "../core/clock";
import type { Actor } from "../core/context";
import { postsHeld } from "./sign-in";

export type Government = typeof governments.$inferSelect;

type Current = {
  actor: Actor;
  government: Government;
  postName: { zh: string; en: string };
  /** Committed writes of the government so far: what was worked out at this count holds until the next. */
  revision: number;
};

/**
 * Who stands behind a session now. Read anew for every request: a disabled account, an ended session or a post
 * that was handed over counts from the next request on. Null when the session is over.
 */
export async function currentActor(db: Db, sessionId: string, real: Date): Promise<Current | null> {
  const [found] = await db
    .select({
      session: sessions,
      user: users,
      government: governments,
      post: posts,
      revision: auditHeads.revision,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .innerJoin(governments, eq(governments.id, users.governmentId))
    .innerJoin(auditHeads, eq(auditHeads.governmentId, governments.id))
    .leftJoin(posts, eq(posts.id, sessions.postId))
    .where(
      and(
        eq(sessions.id, sessionId),
        isNull(sessions.endedAt),
        gt(sessions.expiresAt, real),
        isNull(users.disabledAt),
      ),
    );
  if (!found?.post) return null;
  const { user, government, post } = found;
  const held = await postsHeld(db, user.id, clockOf(government).today());
  if (!held.some((one) => one.postId === post.id)) return null;
  const portfolio =
    post.role === "leader"
      ? await db
          .select({ departmentId: portfolios.departmentId })
          .from(portfolios)
          .where(eq(portfolios.postId, post.id))
      : [];
  return {
    government,
    revision: found.revision,
    postName: { zh: post.nameZh, en: post.nameEn },
    actor: {
      userId: user.id,
      name: user.name,
      governmentId: government.id,
      postId: post.id,
      role: post.role,
      departmentId: post.departmentId,
      portfolio: portfolio.map((one) => one.departmentId),
      locale: locales.find((one) => one === user.locale) ?? null,
      demonstration: government.demonstration,
    },
  };
}
