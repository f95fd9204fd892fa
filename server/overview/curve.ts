import type { OverviewRow } from "./rows";

export type CurvePoint = { period: string; expected: number; delivered: number; counted: number };

const clamp = (share: number) => Math.min(1, Math.max(0, share));

/**
 * The year's curve: for each judged period the mean expected and delivered share of the items that have a
 * schedule (increments, levels with a baseline, milestones), each clamped to 0–1 so that none hides another.
 */
export function curveOf(rows: readonly OverviewRow[], startOn: string): CurvePoint[] {
  const sums = new Map<string, CurvePoint>();
  for (const row of rows)
    for (const cell of row.strip) {
      if (cell.progress === null || cell.expected === null || cell.period < startOn.slice(0, 7)) continue;
      const sum = sums.get(cell.period) ?? { period: cell.period, expected: 0, delivered: 0, counted: 0 };
      sum.expected += clamp(cell.expected);
      sum.delivered += clamp(cell.progress);
      sum.counted++;
      sums.set(cell.period, sum);
    }
  return [...sums.values()]
    .sort((a, b) => (a.period < b.period ? -1 : 1))
    .map((sum) => ({ ...sum, expected: sum.expected / sum.counted, delivered: sum.delivered / sum.counted }));
}
