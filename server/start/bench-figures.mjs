// @ts-check

/**
 * One measured figure beside what it is held against; `limit` is the most that it should be, `least` the least.
 * @typedef {{ group: string, name: string, value: number, unit: string, limit?: number, least?: number, against?: { name: string, value: number }, note?: string }} Figure
 */

/**
 * The least, the middle and the 95th percentile of some durations.
 * @param {readonly number[]} values at least one
 */
export function spreadOf(values) {
  if (values.length === 0) throw new Error("nothing was measured");
  const sorted = [...values].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { min: sorted[0] ?? 0, median: at(0.5), p95: at(0.95) };
}

/**
 * The value as a share of its limit, or of the figure that it is held against; undefined where there is neither.
 * @param {Figure} figure
 */
export function ratioOf({ value, limit, least, against }) {
  const whole = limit ?? least ?? against?.value;
  return whole ? value / whole : undefined;
}

/** @param {Figure} figure */
export const isOver = ({ value, limit, least }) =>
  (limit !== undefined && value > limit) || (least !== undefined && value < least);

/** @param {number} value */
const printed = (value) => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(1));

/**
 * A table for a terminal: measure, value, what it is held against, ratio.
 * @param {readonly Figure[]} figures
 */
export function tableOf(figures) {
  const rows = figures.map((figure) => {
    const { group, name, value, unit, limit, least, against, note } = figure;
    const ratio = ratioOf(figure);
    const held =
      limit !== undefined
        ? `≤ ${printed(limit)} ${unit}`
        : least !== undefined
          ? `≥ ${printed(least)} ${unit}`
          : against
            ? `${printed(against.value)} ${against.name}`
            : "";
    return {
      group,
      cells: [
        `  ${name}`,
        `${printed(value)} ${unit}`,
        held,
        ratio === undefined ? "" : ratio.toFixed(2),
        isOver(figure) ? (limit === undefined ? "UNDER" : "OVER") : (note ?? ""),
      ],
    };
  });
  const head = ["measure", "value", "held against", "ratio", ""];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map(({ cells }) => cells[column]?.length ?? 0)),
  );
  const line = (/** @type {readonly string[]} */ cells) =>
    cells
      .map((cell, column) =>
        column === 1 || column === 3 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd();
  const lines = [line(head)];
  let group = "";
  for (const row of rows) {
    if (row.group !== group) lines.push(row.group);
    group = row.group;
    lines.push(line(row.cells));
  }
  return lines.join("\n");
}
