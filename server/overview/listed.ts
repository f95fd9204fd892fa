import { eq, inArray } from "drizzle-orm";
import { commitments, lampRows } from "@/db/schema";
import type { Ctx } from "../core/context";
import type { OverviewRow } from "./show";

/** A list of the overview: how many there are, and the few that are shown. */
export type Listed<T> = { count: number; rows: T[] };

export const listedOf = (rows: OverviewRow[], most: number): Listed<OverviewRow> => ({
  count: rows.length,
  rows: rows.slice(0, most),
});

const textOf = (ctx: Ctx, ids: string[]) =>
  ctx.db
    .select({
      id: commitments.id,
      titleZh: commitments.titleZh,
      titleEn: commitments.titleEn,
      state: commitments.state,
      says: lampRows.says,
      evidenceAgeDays: lampRows.evidenceAgeDays,
      reasons: lampRows.reasons,
    })
    .from(commitments)
    .innerJoin(lampRows, eq(lampRows.commitmentId, commitments.id))
    .where(inArray(commitments.id, ids));

/**
 * Gives the few rows that are shown their titles and reasons, asked for by id: read for every row, they would be
 * most of the overview's time.
 */
export async function withText(ctx: Ctx, shown: readonly OverviewRow[]) {
  const texts = new Map(
    (
      await textOf(
        ctx,
        shown.map((row) => row.id),
      )
    ).map((text) => [text.id, text]),
  );
  return (rows: readonly OverviewRow[]) =>
    rows.flatMap(({ strip: _, ...row }) => {
      const text = texts.get(row.id);
      return text ? [{ ...row, ...text }] : [];
    });
}
