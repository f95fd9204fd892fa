import { desc, eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { auditEvents } from "@/db/schema";
import { makeWorld } from "@/seeds/makers";
import { clockAt } from "./core/clock";
import type { Actor, Ctx } from "./core/context";
import { appRouter } from "./root";
import { createCaller } from "./trpc";

const call = createCaller(appRouter);

type Options = Parameters<typeof makeWorld>[1];

/** A government of the test's own, with `as(person)` to call procedures and `ctx(person)` to call verbs. */
export async function world(db: Db, options: Options = {}) {
  const made = await makeWorld(db, options);
  const today = options?.today ?? "2023-09-28";
  return {
    ...made,
    as: (actor: Actor | null, day: string = today) => call({ db, actor, clock: clockAt(day) }),
    ctx: (actor: Actor, day: string = today): Ctx => ({ db, actor, clock: clockAt(day) }),
    /** The newest audit event of this government. */
    lastEvent: async () => {
      const [event] = await db
        .select()
        .from(auditEvents)
        .where(eq(auditEvents.governmentId, made.government.id))
        .orderBy(desc(auditEvents.seq))
        .limit(1);
      return event;
    },
    events: () => db.$count(auditEvents, eq(auditEvents.governmentId, made.government.id)),
  };
}

/** How a refusal looks to a caller: `await refused("CONFLICT", "update.moved")`. */
export const refusal = (code: string, key?: string, facts?: Record<string, unknown>) => ({
  code,
  ...(key ? { cause: { key, ...(facts ? { facts } : {}) } } : {}),
});
