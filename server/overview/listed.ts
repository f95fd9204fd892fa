import { inArray } from "drizzle-orm";
import { commitments } from "@/db/schema";
import type { Ctx } from "../core/context";
import type { Standing } from "../lamps/standing";
import { marked } from "./marks";
import type { OverviewRow } from "./rows";

/** A list of the overview: how many there are, and the few that are shown. */
export type Listed<T> = { count: number; rows: T[] };

export const listedOf = (rows: OverviewRow[], most: number): Listed<OverviewRow> => ({
  count: rows.length,
  rows: rows.slice(0, most),
});

/** What is due soon, stale or told three ways, in one pass; the soonest due first. */
export function watchedOf(rows: readonly OverviewRow[], most: number) {
  const found = { dueSoon: [] as OverviewRow[], stale: [] as OverviewRow[], disagree: [] as OverviewRow[] };
  for (const row of rows) {
    if (marked(row, "dueSoon")) found.dueSoon.push(row);
    if (marked(row, "stale")) found.stale.push(row);
    if (marked(row, "disagree")) found.disagree.push(row);
  }
  found.dueSoon.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  return {
    dueSoon: listedOf(found.dueSoon, most),
    stale: listedOf(found.stale, most),
    disagree: listedOf(found.disagree, most),
  };
}

const textOf = (ctx: Ctx, s: Standing, ids: string[]) =>
  ctx.db
    .select({
      id: commitments.id,
      code: commitments.code,
      titleZh: commitments.titleZh,
      titleEn: commitments.titleEn,
      state: s.lamps.state,
      says: s.lamps.says,
      evidenceAgeDays: s.lamps.evidenceAgeDays,
      reasons: s.lamps.reasons,
    })
    .from(commitments)
    .innerJoin(s.lamps, s.joined)
    .where(inArray(commitments.id, ids));

/**
 * Gives the few rows that are shown their titles and reasons, asked for by id: read for every row, they would be
 * most of the overview's time.
 */
export async function withText(ctx: Ctx, s: Standing, shown: readonly OverviewRow[]) {
  const ids = [...new Set(shown.map((row) => row.id))];
  const texts = new Map((ids.length ? await textOf(ctx, s, ids) : []).map((text) => [text.id, text]));
  return (rows: readonly OverviewRow[]) =>
    rows.flatMap(({ id, dueOn, lamp, previousLamp, gap }) => {
      const text = texts.get(id);
      return text ? [{ ...text, dueOn, lamp, previousLamp, gap }] : [];
    });
}
