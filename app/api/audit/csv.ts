/**
 * One line of a table as spreadsheets read it. A text that a spreadsheet would take for a formula gets an apostrophe
 * before it: what people typed must never run on the machine of whoever opens the export. A number stays one.
 */
export const csvLine = (cells: readonly (string | number)[]): string =>
  `${cells.map((cell) => (typeof cell === "number" ? cell : `"${safe(cell).replaceAll('"', '""')}"`)).join(",")}\r\n`;

/** Spreadsheets take the full-width signs for the others. */
const safe = (cell: string): string => (/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(cell) ? `'${cell}` : cell);

/** Tells a spreadsheet that the text is UTF-8. */
export const byteOrderMark = "\ufeff";
