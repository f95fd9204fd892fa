import { and, isNotNull, lt, or } from "drizzle-orm";
import type { Db } from "@/db/client";
import { lampReplays, outbox, passwordLinks, sessions, throttles } from "@/db/schema";
import { oneWriter } from "@/db/write-gate";

const keptDays = 30;

/**
 * Removes what ended more than thirty days ago: sessions, password links, sign-in counters, and what was delivered. The
 * lamps of past days that somebody asked for are dropped after a day; they are made anew when they are asked for again.
 */
export async function clean(db: Db, now: Date): Promise<number> {
  const before = new Date(now.getTime() - keptDays * 86_400_000);
  const ended = await oneWriter(() =>
    db
      .delete(sessions)
      .where(or(lt(sessions.endedAt, before), lt(sessions.expiresAt, before)))
      .returning({ id: sessions.id }),
  );
  const links = await oneWriter(() =>
    db
      .delete(passwordLinks)
      .where(or(lt(passwordLinks.usedAt, before), lt(passwordLinks.expiresAt, before)))
      .returning({ id: passwordLinks.id }),
  );
  const counters = await oneWriter(() =>
    db.delete(throttles).where(lt(throttles.expiresAt, before)).returning({ key: throttles.key }),
  );
  const delivered = await oneWriter(() =>
    db
      .delete(outbox)
      .where(and(isNotNull(outbox.doneAt), lt(outbox.doneAt, before)))
      .returning({ id: outbox.id }),
  );
  const dayAgo = new Date(now.getTime() - 86_400_000);
  const replays = await oneWriter(() =>
    db.delete(lampReplays).where(lt(lampReplays.madeAt, dayAgo)).returning({ id: lampReplays.id }),
  );
  return replays.length + delivered.length + ended.length + links.length + counters.length;
}
