import { createHash } from "node:crypto";
import { and, eq, gt, isNull } from "drizzle-orm";
import { getToken } from "next-auth/jwt";
import { NextRequest } from "next/server";
import type { Db } from "@/db/client";
import { auditHeads, governments, sessions, users } from "@/db/schema";
import { stampOf } from "./stamp";

type Session = { id: string; until: number };
type ReadSession = (cookie: string) => Promise<Session | null>;

const mostRemembered = 2_000;

/**
 * Reads which session a Cookie header names. Opening the sealed token costs more than a kept answer does, so that is
 * done once for each header; whether the session still runs is not remembered but asked. Headers without a session,
 * which anybody can send in any number and length, take no room.
 */
export function sessionReader(secret: string): ReadSession {
  const read = new Map<string, Session>();
  return async (cookie) => {
    const name = createHash("sha256").update(cookie).digest("base64url");
    const known = read.get(name);
    if (known) return known;
    const req = new NextRequest("http://localhost", { headers: { cookie } });
    const token = await getToken({ req, secret });
    if (typeof token?.sessionId !== "string" || typeof token.exp !== "number") return null;
    const session = { id: token.sessionId, until: token.exp * 1000 };
    if (read.size >= mostRemembered) read.clear();
    read.set(name, session);
    return session;
  };
}

/**
 * Tells what a kept answer depends on besides its address: under which post the session acts, the business day, and
 * the count of the government's committed writes. Null without a session that runs: an ended one, or a disabled
 * account, has no stamp from its next request on.
 */
export const stampReader =
  (db: Db, readSession: ReadSession, real: () => Date = () => new Date()) =>
  async (cookie: string): Promise<string | null> => {
    const now = real();
    const session = await readSession(cookie);
    if (!session || session.until <= now.getTime()) return null;
    const [found] = await db
      .select({
        postId: sessions.postId,
        timeZone: governments.timeZone,
        businessDate: governments.businessDate,
        revision: auditHeads.revision,
      })
      .from(sessions)
      .innerJoin(users, eq(users.id, sessions.userId))
      .innerJoin(governments, eq(governments.id, users.governmentId))
      .innerJoin(auditHeads, eq(auditHeads.governmentId, users.governmentId))
      .where(
        and(
          eq(sessions.id, session.id),
          isNull(sessions.endedAt),
          gt(sessions.expiresAt, now),
          isNull(users.disabledAt),
        ),
      );
    return found ? `${stampOf(found, found.revision, now)} ${found.postId}` : null;
  };
