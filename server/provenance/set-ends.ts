import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { commitments, measures } from "@/db/schema";
import type { Allowed, Commitment } from "../commitments/find";
import { moved } from "../commitments/move";
import { searchTextOf } from "../commitments/search-text";
import { record } from "../core/audit";
import type { WriteCtx } from "../core/context";
import { AppError } from "../core/errors";
import { mustBeAlone } from "./must-be-alone";
import { inside, type Quoted } from "./span";

/**
 * Gives a commitment other words of the report, proved before; the listed parts of a programme that quote the very same
 * words go with it.
 * @throws AppError INVALID `provenance.same` or `provenance.measureOutside`, CONFLICT `provenance.sameSpan`
 */
export async function setEnds(
  ctx: WriteCtx,
  before: Allowed<Commitment>,
  span: Quoted,
  reason: string,
): Promise<Commitment> {
  if (before.start === span.start && before.end === span.end)
    throw new AppError("INVALID", "provenance.same", {}, "quote");
  await mustBeAlone(ctx, before, span, before.id);
  const children = await ctx.db
    .select()
    .from(commitments)
    .where(
      and(
        ...[eq(commitments.parentId, before.id), eq(commitments.reportId, before.reportId)],
        ...[eq(commitments.start, before.start), eq(commitments.end, before.end)],
      ),
    )
    .orderBy(asc(commitments.code));
  await mustHoldMeasures(ctx, [before, ...children], span);
  const set = (row: Commitment) =>
    ctx.db
      .update(commitments)
      .set({
        ...{ ...span, searchText: searchTextOf({ ...row, ...span }) },
        version: sql`${commitments.version} + 1`,
      })
      .where(and(eq(commitments.id, row.id), eq(commitments.version, row.version)))
      .returning();
  const [after] = await set(before);
  if (!after) throw await moved(ctx, before.id);
  for (const child of children) if (!(await set(child))[0]) throw await moved(ctx, child.id);
  const { start, end, quote } = before;
  await record(
    ctx,
    "commitment.moveEnds",
    { kind: "commitment", id: before.id },
    {
      before: { start, end, quote },
      after: { ...span, reason, ...(children.length ? { children: children.map(({ code }) => code) } : {}) },
    },
  );
  return after;
}

/** A measure's own words that lay in the old quote must lie in the new one: what is measured stays quoted. */
async function mustHoldMeasures(ctx: WriteCtx, rows: readonly Commitment[], span: Quoted): Promise<void> {
  const held = await ctx.db
    .select({ id: measures.commitmentId, raw: measures.raw, start: measures.rawStart, end: measures.rawEnd })
    .from(measures)
    .where(
      inArray(
        measures.commitmentId,
        rows.map((row) => row.id),
      ),
    )
    .orderBy(asc(measures.sort));
  for (const { id, raw, start, end } of held) {
    const own = rows.find((row) => row.id === id);
    if (!own || start === null || end === null || !inside({ start, end }, own)) continue;
    if (!inside({ start, end }, span))
      throw new AppError("INVALID", "provenance.measureOutside", { raw: raw ?? "" }, "quote");
  }
}
