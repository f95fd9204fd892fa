import { and, eq, inArray, isNull, ne, or } from "drizzle-orm";
import { commitments, evidence, updates } from "@/db/schema";
import type { Ctx } from "../core/context";

/** Another item, or another period of the same one, for which the same file was handed in. */
export type SameAs = { code: string; period: string };
export type Piece = { commitmentId: string; period: string; sha256: string | null };

/** The month of its update; of a piece without one, the month in which it was added. */
export const periodOf = (row: { period: string | null; addedOn: string }) =>
  row.period ?? row.addedOn.slice(0, 7);

/**
 * For each hash, where else in the same government its file was used (DOMAIN, evidence), withdrawn pieces and
 * other departments' drafts left out. The returned function takes the piece's own place off the list.
 */
export async function sameFiles(
  ctx: Pick<Ctx, "db" | "actor">,
  hashes: readonly (string | null)[],
): Promise<(piece: Piece) => SameAs[]> {
  const known = [...new Set(hashes)].filter((hash) => hash !== null);
  if (!known.length) return () => [];
  const rows = await ctx.db
    .select({
      sha256: evidence.sha256,
      commitmentId: evidence.commitmentId,
      code: commitments.code,
      period: updates.period,
      addedOn: evidence.addedOn,
    })
    .from(evidence)
    .innerJoin(commitments, eq(commitments.id, evidence.commitmentId))
    .leftJoin(updates, eq(updates.id, evidence.updateId))
    .where(
      and(
        eq(evidence.governmentId, ctx.actor.governmentId),
        inArray(evidence.sha256, known),
        isNull(evidence.withdrawnAt),
        or(
          isNull(updates.id),
          ne(updates.state, "draft"),
          eq(updates.departmentId, ctx.actor.departmentId ?? "none"),
        ),
      ),
    )
    .orderBy(commitments.code, evidence.addedOn);
  return (piece) => {
    const places = new Map<string, SameAs>();
    for (const row of rows) {
      const period = periodOf(row);
      const own = row.commitmentId === piece.commitmentId && period === piece.period;
      if (row.sha256 === piece.sha256 && !own)
        places.set(`${row.code} ${period}`, { code: row.code, period });
    }
    return [...places.values()];
  };
}
