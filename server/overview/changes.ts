import { marked } from "./marks";
import type { OverviewRow } from "./rows";
import { worstFirst } from "./worst-first";

const good = (lamp: OverviewRow["lamp"] | null) => lamp === "green" || lamp === "blue";
const bad = (lamp: OverviewRow["lamp"] | null) => lamp === "red" || lamp === "yellow";

/** What changed between the last judged period and the one before: counts, and the weightiest first. */
export function changesOf(rows: readonly OverviewRow[], most: number) {
  const changed: OverviewRow[] = [];
  const turned = { red: [] as OverviewRow[], yellow: [] as OverviewRow[], blue: [] as OverviewRow[] };
  const recovered: OverviewRow[] = [];
  let deferred = 0;
  let deferredEver = 0;
  for (const row of rows) {
    if (marked(row, "deferredLately")) deferred++;
    if (marked(row, "deferredEver")) deferredEver++;
    if (row.previousLamp === null || row.lamp === row.previousLamp) continue;
    changed.push(row);
    if (row.lamp === "red" || row.lamp === "yellow" || row.lamp === "blue") turned[row.lamp].push(row);
    if (good(row.lamp) && bad(row.previousLamp)) recovered.push(row);
  }
  // Some of each kind, so that good news is not crowded out by bad.
  const some = [...turned.red.slice(0, 3), ...turned.blue.slice(0, 1), ...recovered.slice(0, 2)];
  const shown = new Set([...some, ...changed.sort(worstFirst).slice(0, most)]);
  return {
    turnedRed: turned.red.length,
    turnedYellow: turned.yellow.length,
    recovered: recovered.length,
    closed: turned.blue.length,
    /** Deferrals granted since then, and items that were ever deferred. */
    deferred,
    deferredEver,
    total: changed.length,
    rows: [...shown].slice(0, most).sort(worstFirst),
  };
}
