import { and, eq, sql } from "drizzle-orm";
import { clues } from "@/db/schema";
import type { ClueState } from "@/db/values";
import type { Allowed } from "../commitments/find";
import type { WriteCtx } from "../core/context";
import { AppError } from "../core/errors";
import type { Clue } from "./find";

/**
 * Changes a clue as the caller saw it, as a compare-and-set: of twenty simultaneous presses one wins.
 * @throws AppError CONFLICT `clue.moved` with the state that is there now
 */
export async function step(
  ctx: WriteCtx,
  before: Allowed<Clue>,
  { to, version }: { to: ClueState; version: number },
  changes: Partial<typeof clues.$inferInsert>,
): Promise<Clue> {
  const [after] = await ctx.db
    .update(clues)
    .set({ ...changes, state: to, version: sql`${clues.version} + 1` })
    .where(and(eq(clues.id, before.id), eq(clues.state, before.state), eq(clues.version, version)))
    .returning();
  if (after) return after;
  const [now] = await ctx.db.select({ state: clues.state }).from(clues).where(eq(clues.id, before.id));
  throw new AppError("CONFLICT", "clue.moved", { state: now?.state ?? "unknown" });
}
