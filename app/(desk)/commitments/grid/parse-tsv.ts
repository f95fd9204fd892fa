/**
 * The cells of a table as spreadsheets put it on the clipboard: tabs between cells, line ends between rows. A cell
 * with a tab, a line end or a quote in it stands in quotes, with its own quotes doubled. A quote that nobody closes,
 * or inside a plain cell, is only a sign.
 */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const { cell, next } = quoted(text, at) ?? plain(text, at);
    row.push(cell);
    at = next;
    if (text[at] === "\t") {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    if (at >= text.length) break;
    at += text.startsWith("\r\n", at) ? 2 : 1;
    // The line end after the last row begins no further one.
    if (at >= text.length) break;
  }
  return rows;
}

type Cell = { cell: string; next: number };

function plain(text: string, from: number): Cell {
  let next = from;
  while (next < text.length && !/[\t\r\n]/.test(text[next] ?? "")) next += 1;
  return { cell: text.slice(from, next), next };
}

function quoted(text: string, from: number): Cell | null {
  if (text[from] !== '"') return null;
  let cell = "";
  for (let at = from + 1; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    if (sign !== '"') cell += sign;
    else if (text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else {
      const next = at + 1;
      const ends = next === text.length || /[\t\r\n]/.test(text[next] ?? "");
      return ends ? { cell: cell.replaceAll(/\r\n?/g, "\n"), next } : null;
    }
  }
  return null;
}
