import type { OverviewRow } from "./show";

const weight = { red: 0, yellow: 1, green: 2, blue: 3, grey: 4 } as const;

/** What changed between the last judged period and the one before: counts, and the weightiest first. */
export function changesOf(rows: readonly OverviewRow[], most: number) {
  const changed = rows.filter((row) => row.previousLamp !== null && row.lamp !== row.previousLamp);
  const turned = (to: OverviewRow["lamp"]) => changed.filter((row) => row.lamp === to);
  const recovered = changed.filter(
    (row) =>
      (row.lamp === "green" || row.lamp === "blue") &&
      (row.previousLamp === "red" || row.previousLamp === "yellow"),
  );
  const ordered = [...changed].sort((a, b) => weight[a.lamp] - weight[b.lamp] || (a.gap ?? 0) - (b.gap ?? 0));
  return {
    turnedRed: turned("red").length,
    turnedYellow: turned("yellow").length,
    recovered: recovered.length,
    closed: turned("blue").length,
    deferred: rows.filter((row) => row.deferrals > 0).length,
    total: changed.length,
    // Some of each kind, so that good news is not crowded out by bad.
    rows: [...turned("red").slice(0, 3), ...turned("blue").slice(0, 1), ...recovered.slice(0, 2), ...ordered]
      .filter((row, index, all) => all.indexOf(row) === index)
      .slice(0, most)
      .sort((a, b) => weight[a.lamp] - weight[b.lamp]),
  };
}
