/** A place of the report in UTF-16 units, as a page of it tells: each sentence says where it begins by its id. */
const beginning = (piece: Element) => Number(piece.id.slice(2));

/** Length of what the report says in a piece of the page: links to baselines and words for listeners are not of it. */
function saidIn(content: DocumentFragment | Element): number {
  const copy = content.cloneNode(true) as DocumentFragment | Element;
  for (const added of copy.querySelectorAll(".k, .sr-only")) added.remove();
  return copy.textContent?.length ?? 0;
}

function offsetIn(piece: Element, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(piece, 0);
  before.setEnd(node, offset);
  return beginning(piece) + saidIn(before.cloneContents());
}

/** The stretch of the report that a selection of the page covers, within the block in which it begins; null for none. */
export function selectedIn(text: Element, range: Range): { start: number; end: number } | null {
  if (range.collapsed) return null;
  const touched = [...text.querySelectorAll('[id^="s-"]')].filter((piece) => range.intersectsNode(piece));
  const pieces = touched.filter((piece) => piece.parentElement === touched[0]?.parentElement);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return null;
  const start = first.contains(range.startContainer)
    ? offsetIn(first, range.startContainer, range.startOffset)
    : beginning(first);
  const end = last.contains(range.endContainer)
    ? offsetIn(last, range.endContainer, range.endOffset)
    : beginning(last) + saidIn(last);
  return start < end ? { start, end } : null;
}
