import type { SelfAssessment } from "@/db/values";
import type { Filing } from "../[code]/updates/[period]/filing-state";
import { type Edit, type Edits, type GridData, type GridRow, initialEdit } from "./grid-state";

/** The columns that take a value, from left to right: a pasted table runs through them in this order. */
export const columns = ["reading", "selfAssessment", "progress", "problems", "nextSteps"] as const;
export type ColumnName = (typeof columns)[number];

type Fill = {
  data: GridData;
  edits: Edits;
  /** The cell that was in hand; the table goes from it to the right and down. */
  from: { row: number; column: ColumnName };
  cells: readonly (readonly string[])[];
  assessmentOf: (words: string) => SelfAssessment | null;
};

/**
 * Puts a pasted table into the grid. A row that cannot be filed keeps its line and takes nothing, and a word that is
 * no assessment is left out: both are counted as `ignored`. An empty cell empties.
 */
export function fillCells({ data, edits, from, cells, assessmentOf }: Fill) {
  const next: Record<string, Edit> = { ...edits };
  const first = columns.indexOf(from.column);
  let [filled, ignored] = [0, 0];
  for (const [down, line] of cells.entries()) {
    const row = data.rows[from.row + down];
    if (!row?.mayFile) {
      ignored += line.length;
      continue;
    }
    const before = next[row.commitment.id] ?? initialEdit(row, data);
    let { filing } = before;
    for (const [right, text] of line.entries()) {
      const column = columns[first + right];
      const placed = column ? place(filing, row, { column, text: text.trim(), assessmentOf }) : null;
      if (placed) filled += 1;
      else ignored += 1;
      filing = placed ?? filing;
    }
    if (filing !== before.filing)
      next[row.commitment.id] = { ...before, filing, noChange: false, confirmed: [], kept: false };
  }
  return { edits: next, filled, ignored };
}

type Cell = { column: ColumnName; text: string } & Pick<Fill, "assessmentOf">;

function place(filing: Filing, row: GridRow, { column, text, assessmentOf }: Cell): Filing | null {
  if (column === "reading") return placeReadings(filing, row, text);
  if (column !== "selfAssessment") return { ...filing, [column]: text };
  const selfAssessment = assessmentOf(text);
  return selfAssessment && { ...filing, selfAssessment };
}

/** One line for each measure; a count may be given as "12/20". What is no number stays as it was typed. */
function placeReadings(filing: Filing, { measures }: GridRow, text: string): Filing | null {
  const lines = text.split("\n");
  if (measures.length === 0) return text === "" ? filing : null;
  const readings = filing.readings.map((reading, index) => {
    const line = lines[index]?.trim();
    if (line === undefined) return reading;
    if (measures[index]?.comparator !== "complete") return { ...reading, value: line };
    const [done = "", total] = line.split(/[/／]/).map((part) => part.trim());
    return { ...reading, done, total: total || reading.total };
  });
  return { ...filing, readings };
}
