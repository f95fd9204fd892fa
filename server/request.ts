import "server-only";
import { cache } from "react";
import { sessionId } from "./auth";
import { stampOf } from "./answers/stamp";
import { clockOf } from "./core/clock";
import { database } from "./core/db";
import { currentActor } from "./people/current";

/** What a request is made of: the database, who asks, for which government, by which clock. Once per request. */
export const requestContext = cache(async () => {
  const { db } = await database();
  const id = await sessionId();
  const current = id ? await currentActor(db, id, new Date()) : null;
  const government = current?.government ?? null;
  return {
    db,
    sessionId: id,
    actor: current?.actor ?? null,
    postName: current?.postName ?? null,
    government,
    stamp: current ? stampOf(current.government, current.revision, new Date()) : null,
    clock: clockOf(government ?? { timeZone: "Asia/Shanghai", businessDate: null }),
  };
});
