import type { StripCell } from "../lamp/judgement";
import type { FigureRow } from "./rows";

/** Cells of a strip from January on: o filed in time, l late, m missing, – not due. */
export const cells = (filed: string): StripCell[] =>
  [...filed].map((letter, n) => ({
    period: `2023-${String(n + 1).padStart(2, "0")}`,
    lamp: "green",
    filed: letter === "o" ? "on-time" : letter === "l" ? "late" : letter === "m" ? "missing" : "not-due",
    scar: false,
    progress: null,
    expected: null,
  }));

let made = 0;

/** A row as the figures read it: an active item of "d", due at the end of the year, with `filed` as its strip. */
export function figureRow({ filed = "", ...given }: Partial<FigureRow> & { filed?: string } = {}): FigureRow {
  const strip = cells(filed);
  const id = `item-${++made}`;
  return {
    id,
    code: id,
    parentId: null,
    originalDueOn: "2023-12-31",
    sentOn: "2023-01-10",
    closingFiledOn: null,
    leadDepartmentId: "d",
    lamp: "green",
    state: "active",
    dueOn: "2023-12-31",
    closedOn: null,
    deferrals: 0,
    periodsDue: strip.filter((cell) => cell.filed !== "not-due").length,
    periodsOnTime: strip.filter((cell) => cell.filed === "on-time").length,
    returns: 0,
    receiptDays: 1,
    strip,
    ...given,
  };
}
