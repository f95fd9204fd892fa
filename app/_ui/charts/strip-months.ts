/** The twelve months of a year, each with its cell if there is one, then whatever ran on past the year's end. */
export function stripMonths<Cell extends { period: string }>(
  cells: readonly Cell[],
  year: number,
): { period: string; cell: Cell | null }[] {
  const known = new Map(cells.map((cell) => [cell.period, cell]));
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, "0")}`);
  const beyond = [...known.keys()].filter((period) => !months.includes(period)).sort();
  return [...months, ...beyond].map((period) => ({ period, cell: known.get(period) ?? null }));
}
