/** Fields of the grid carry `data-row` and `data-column`; the order of the document is the order of the keys. */
const fields = (table: HTMLElement, which: string) => [
  ...table.querySelectorAll<HTMLElement>(`${which}:not(:disabled)`),
];

type Step = { which: "row" | "column"; by: 1 | -1 };

const steps: Record<string, Step> = {
  ArrowUp: { which: "column", by: -1 },
  ArrowDown: { which: "column", by: 1 },
  ArrowLeft: { which: "row", by: -1 },
  ArrowRight: { which: "row", by: 1 },
  Enter: { which: "column", by: 1 },
};

type Pressed = { key: string; shiftKey: boolean; altKey: boolean; ctrlKey: boolean; metaKey: boolean };

/** Whether the caret has nowhere further to go in this direction; a field without a caret is always left. */
function atEdge(field: HTMLElement, by: 1 | -1): boolean {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return true;
  const { selectionStart, selectionEnd, value } = field;
  if (selectionStart === null) return true;
  return selectionStart === selectionEnd && selectionStart === (by < 0 ? 0 : value.length);
}

/**
 * The field that a key leads to from this one; null where the key is the field's own: a caret that can still move, a
 * new line by Shift or Alt, the choices of a list.
 */
export function fieldAfter(table: HTMLElement, field: HTMLElement, pressed: Pressed): HTMLElement | null {
  const step = steps[pressed.key];
  const { row, column } = field.dataset;
  if (!step || !row || !column || pressed.ctrlKey || pressed.metaKey || pressed.shiftKey || pressed.altKey)
    return null;
  const upOrDown = step.which === "column";
  if (field instanceof HTMLSelectElement && upOrDown && pressed.key !== "Enter") return null;
  const oneLine = field instanceof HTMLInputElement;
  if (pressed.key !== "Enter" && !(oneLine && upOrDown) && !atEdge(field, step.by)) return null;
  const line = fields(table, upOrDown ? `[data-column="${column}"]` : `[data-row="${row}"]`);
  return line[line.indexOf(field) + step.by] ?? null;
}
