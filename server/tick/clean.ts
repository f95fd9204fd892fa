import { and, isNotNull, lt, or } from "drizzle-orm";
import type { Db } from "@/db/client";
import { outbox, passwordLinks, sessions, throttles } from "@/db/schema";
import { oneWriter } from "@/db/write-gate";

const keptDays = 30;

/** Removes what ended more than thirty days ago: sessions, password links, sign-in counters, and what was delivered. */
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
  return delivered.length + ended.length + links.length + counters.length;
}
