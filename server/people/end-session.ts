import { and, eq, isNull } from "drizzle-orm";
import type { Db } from "@/db/client";
import { sessions } from "@/db/schema";
import { oneWriter } from "@/db/write-gate";

/** Sign-out: from the next request on, the token in the browser names an ended session. */
export const endSession = (db: Db, sessionId: string, now: Date) =>
  oneWriter(() =>
    db
      .update(sessions)
      .set({ endedAt: now })
      .where(and(eq(sessions.id, sessionId), isNull(sessions.endedAt))),
  );
