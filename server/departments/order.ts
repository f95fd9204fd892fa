import type { LeagueRow } from "./league";
import type { Share } from "./figures";
import type { LeagueSort } from "./schema";

/** Of fewer items a share says little: such a department stands behind the others whatever a share is ordered by. */
export const fewItems = 3;

const ratio = ({ of, all }: Share) => (all > 0 ? of / all : null);

const values: Record<LeagueSort, (row: LeagueRow) => number | null> = {
  department: (row) => row.sort,
  led: (row) => row.led,
  // Red weighs before any number of yellow ones.
  lamp: (row) => row.lamps.red * 10_000 + row.lamps.yellow,
  fill: (row) => ratio(row.fill),
  onTime: (row) => ratio(row.onTime),
  original: (row) => ratio(row.original),
  approved: (row) => ratio(row.approved),
  returns: (row) => ratio(row.returned),
  receipt: (row) => row.receipt.median,
  closing: (row) => ratio(row.closing),
  burden: (row) => (row.burden.months > 0 ? row.burden.asked / row.burden.months : null),
  score: (row) => row.score,
};
const counted: readonly LeagueSort[] = ["department", "led", "lamp", "burden"];

/** The league in an order; whoever has no such figure comes last either way, ties stay in the order of lists. */
export function ordered(rows: readonly LeagueRow[], sort: LeagueSort, descending: boolean): LeagueRow[] {
  const group = (row: LeagueRow) =>
    values[sort](row) === null ? 2 : row.few && !counted.includes(sort) ? 1 : 0;
  const way = descending ? -1 : 1;
  return [...rows].sort(
    (a, b) =>
      group(a) - group(b) ||
      way * ((values[sort](a) ?? 0) - (values[sort](b) ?? 0)) ||
      a.sort - b.sort ||
      (a.code < b.code ? -1 : 1),
  );
}
