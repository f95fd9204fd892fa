import { desc, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { auditEvents, sessions, users } from "@/db/schema";
import { makeWorld, one } from "@/seeds/makers";
import { clockAt } from "../core/clock";
import type { Actor } from "../core/context";
import { createCaller, router } from "../trpc";
import { peopleRouter } from "./router";

const call = createCaller(router({ people: peopleRouter }));
const day = "2023-09-28";

type As = { sessionId?: string | null; real?: () => Date };

/** A government of the test's own; `as(person).verb(input)` calls a people procedure as that person. */
export async function peopleWorld(db: Db) {
  const made = await makeWorld(db);
  const as = (actor: Actor | null, { sessionId = null, real }: As = {}) =>
    call({ db, actor, clock: clockAt(day, real), sessionId }).people;
  return {
    ...made,
    as,
    /** Lets a person count as one who has signed in before. */
    givePassword: (actor: Actor, passwordHash = "not a hash") =>
      db.update(users).set({ passwordHash }).where(eq(users.id, actor.userId)),
    startSession: async (actor: Actor) =>
      one(
        await db
          .insert(sessions)
          .values({
            userId: actor.userId,
            postId: actor.postId,
            expiresAt: new Date(Date.now() + 3_600_000),
          })
          .returning(),
      ),
    session: async (id: string) => one(await db.select().from(sessions).where(eq(sessions.id, id))),
    user: async (id: string) => one(await db.select().from(users).where(eq(users.id, id))),
    events: () => db.$count(auditEvents, eq(auditEvents.governmentId, made.government.id)),
    lastEvent: async () =>
      one(
        await db
          .select()
          .from(auditEvents)
          .where(eq(auditEvents.governmentId, made.government.id))
          .orderBy(desc(auditEvents.seq))
          .limit(1),
      ),
    trail: () => db.select().from(auditEvents).where(eq(auditEvents.governmentId, made.government.id)),
  };
}

/** The token at the end of a one-time link's path. */
export const tokenOf = (path: string | null) => {
  if (!path?.startsWith("/welcome/")) throw new Error(`not a one-time link: ${path}`);
  return path.slice("/welcome/".length);
};

/** How a refusal looks to a caller. */
export const refused = (code: string, key: string) => ({ code, cause: { key } });
