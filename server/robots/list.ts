import { and, asc, eq, isNull } from "drizzle-orm";
import { robots } from "@/db/schema";
import type { Ctx } from "../core/context";
import { maskedAddress } from "./address";
import { mustKeepRobots } from "./find";

/** The robots that are told, with their addresses masked. */
export async function listRobots(ctx: Ctx) {
  mustKeepRobots(ctx);
  const rows = await ctx.db
    .select()
    .from(robots)
    .where(and(eq(robots.governmentId, ctx.actor.governmentId), isNull(robots.stoppedAt)))
    .orderBy(asc(robots.createdAt), asc(robots.id));
  return rows.map(({ id, vendor, name, url, secret, withText }) => ({
    ...{ id, vendor, name, withText },
    address: maskedAddress(url),
    signed: secret !== null,
  }));
}
