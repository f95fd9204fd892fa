import { inArray } from "drizzle-orm";
import { lampRows } from "@/db/schema";
import type { WriteCtx } from "../core/context";
import { inPieces } from "./in-pieces";
import { judgedRow } from "./judged-row";
import { loadFacts } from "./load-facts";
import { findPlanFacts } from "./plan-facts";

/** Writes the projection of some commitments of a plan (or of all: `ids` null) as of today. */
export async function projectLamps(
  ctx: WriteCtx,
  planId: string,
  ids: readonly string[] | null,
): Promise<void> {
  const today = ctx.clock.today();
  const { facts: plan, timeZone } = await findPlanFacts(ctx.db, planId);
  const all = await loadFacts(ctx.db, { planId, ids, timeZone });
  const wanted = ids ? ids.filter((id) => all.has(id)) : [...all.keys()];
  const rows = wanted.flatMap((id) => {
    const facts = all.get(id);
    const row = facts ? judgedRow({ ...plan, id: planId }, facts, today) : null;
    return row ? [row] : [];
  });
  for (const some of inPieces(rows)) {
    const theirs = some.map((row) => row.commitmentId);
    await ctx.db.delete(lampRows).where(inArray(lampRows.commitmentId, theirs));
    await ctx.db.insert(lampRows).values(some);
  }
}
