import { and, eq, inArray, sql } from "drizzle-orm";
import { requests } from "@/db/schema";
import type { Allowed } from "../commitments/find";
import type { WriteCtx } from "../core/context";
import { AppError } from "../core/errors";
import type { Request } from "./find";
import { type RequestTransition, requestTransitions } from "./transitions";

/**
 * One step of the request's machine, as a compare-and-set: of twenty simultaneous presses one wins.
 * @throws AppError CONFLICT `request.moved` with the state that is there now
 */
export async function step(
  ctx: WriteCtx,
  before: Allowed<Request>,
  verb: RequestTransition,
  version: number,
  changes: Partial<typeof requests.$inferInsert>,
): Promise<Request> {
  const { from, to } = requestTransitions[verb];
  const [after] = await ctx.db
    .update(requests)
    .set({ ...changes, state: to, version: sql`${requests.version} + 1` })
    .where(and(eq(requests.id, before.id), inArray(requests.state, [...from]), eq(requests.version, version)))
    .returning();
  if (after) return after;
  const [now] = await ctx.db
    .select({ state: requests.state })
    .from(requests)
    .where(eq(requests.id, before.id));
  throw new AppError("CONFLICT", "request.moved", { state: now?.state ?? "unknown" });
}
