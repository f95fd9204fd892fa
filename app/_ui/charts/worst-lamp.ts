import type { Lamp } from "@/db/values";

/** From worst to best; the unjudged outranks nothing. */
const severity: readonly Lamp[] = ["red", "yellow", "green", "blue", "grey"];

export type HeatCell = { worst: Lamp; count: number; all: number };

/** What a cell of the heat table shows of its items; null for an empty cell. */
export function worstLamp(counts: Partial<Record<Lamp, number>>): HeatCell | null {
  const all = severity.reduce((sum, lamp) => sum + (counts[lamp] ?? 0), 0);
  const worst = severity.find((lamp) => (counts[lamp] ?? 0) > 0);
  return worst ? { worst, count: counts[worst] ?? 0, all } : null;
}
