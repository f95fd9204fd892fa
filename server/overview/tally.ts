import { type Bucket, buckets, type Lamp, lamps } from "@/db/values";
import { marked } from "./marks";
import type { OverviewRow } from "./rows";

const none = <K extends string>(keys: readonly K[]) =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;

/** The counts of the overview, made in one pass: of all, and of the lamps in each area. */
export function tallyOf(rows: readonly OverviewRow[]) {
  const tally = {
    total: 0,
    pledges: 0,
    parents: 0,
    children: 0,
    overdue: 0,
    missExpected: 0,
    awaitingReview: 0,
    buckets: none<Bucket>(buckets),
    lamps: none<Lamp>(lamps),
  };
  const byArea = new Map<string, Record<Lamp, number>>();
  const counted: OverviewRow[] = [];
  for (const row of rows) {
    if (!marked(row, "child")) tally.pledges++;
    if (!marked(row, "counted")) {
      tally.parents++;
      continue;
    }
    counted.push(row);
    tally.total++;
    if (marked(row, "child")) tally.children++;
    if (marked(row, "overdue")) tally.overdue++;
    if (marked(row, "missExpected")) tally.missExpected++;
    if (marked(row, "awaiting")) tally.awaitingReview++;
    tally.buckets[row.bucket]++;
    tally.lamps[row.lamp]++;
    const area = byArea.get(row.areaId) ?? none<Lamp>(lamps);
    area[row.lamp]++;
    byArea.set(row.areaId, area);
  }
  return { tally, counted, lampsOf: (areaId: string) => byArea.get(areaId) ?? none<Lamp>(lamps) };
}

/** A leader's own matters among them: how they stand. */
export function ownOf(rows: readonly OverviewRow[]) {
  const own = rows.filter((row) => marked(row, "own"));
  const counts = none<Lamp>(lamps);
  for (const row of own) counts[row.lamp]++;
  const overdue = own.filter((row) => marked(row, "overdue")).length;
  return { rows: own, total: own.length, lamps: counts, overdue };
}
