import type { Span } from "./runs";

/** What a line of the report is, by its own numbering: 一、 heads a part, （一） a section within it. */
export type BlockKind = "title" | "line" | "part" | "section" | "paragraph";

/** A sentence of the ledger, or white space and unclassed text between two of them (`sentence` null). */
export type Piece<S extends Span> = Span & { sentence: S | null };

export type Block<S extends Span> = Span & {
  kind: BlockKind;
  /** The numeral of a part or section as printed: 三, （二）; null elsewhere. */
  numeral: string | null;
  /** The first sentence of a paragraph is the short title of its theme. */
  themed: boolean;
  pieces: Piece<S>[];
};

const partHeading = /^([一二三四五六七八九十]+)、\S{1,40}$/;
const sectionHeading = /^(（[一二三四五六七八九十]+）)/;
/** A theme opens its paragraph with a short title of one clause: 加快壮大市场主体。 */
const themeTitle = /^[^，；：、“”？！]{4,12}。$/;
/** Before the first part stand the title, the occasion and the address: short lines of their own. */
const openingLine = 40;

/** The pieces of a line: its sentences in order, and whatever stands between them. */
function piecesOf<S extends Span>(line: Span, sentences: readonly S[]): Piece<S>[] {
  const pieces: Piece<S>[] = [];
  let reached = line.start;
  for (const sentence of sentences) {
    const start = Math.max(sentence.start, reached);
    const end = Math.min(sentence.end, line.end);
    if (end <= start) continue;
    if (reached < start) pieces.push({ start: reached, end: start, sentence: null });
    pieces.push({ start, end, sentence });
    reached = end;
  }
  if (reached < line.end) pieces.push({ start: reached, end: line.end, sentence: null });
  return pieces;
}

/** Lines without the white space at their edges, which is layout. */
function linesOf(text: string): Span[] {
  let at = 0;
  return text.split("\n").flatMap((line) => {
    const start = at + line.length - line.trimStart().length;
    const end = at + line.trimEnd().length;
    at += line.length + 1;
    return end > start ? [{ start, end }] : [];
  });
}

/**
 * The report in the order and structure of its own: title, opening lines, parts, sections, paragraphs. A section's
 * heading that runs on into its paragraph becomes a block of its own; no letter is changed or moved, and white space at
 * the edges of lines is left to the page.
 */
export function blocksOf<S extends Span>(text: string, sentences: readonly S[]): Block<S>[] {
  const blocks: Block<S>[] = [];
  let opened = false;
  let next = 0;
  for (const line of linesOf(text)) {
    const words = text.slice(line.start, line.end);
    while ((sentences[next]?.end ?? Number.POSITIVE_INFINITY) <= line.start) next += 1;
    let last = next;
    while ((sentences[last]?.start ?? Number.POSITIVE_INFINITY) < line.end) last += 1;
    const pieces = piecesOf(line, sentences.slice(next, last));
    const plain = { ...line, numeral: null, themed: false, pieces };
    const [, part] = partHeading.exec(words) ?? [];
    const [, section] = sectionHeading.exec(words) ?? [];
    const [first] = pieces;
    if (part) {
      blocks.push({ ...plain, kind: "part", numeral: part });
      opened = true;
    } else if (!opened) {
      const kind = blocks.length === 0 ? "title" : words.length <= openingLine ? "line" : "paragraph";
      blocks.push({ ...plain, kind });
    } else if (section && first) {
      blocks.push({ ...plain, kind: "section", numeral: section, end: first.end, pieces: [first] });
      const rest = pieces.slice(1);
      if (rest[0]) blocks.push({ ...plain, kind: "paragraph", start: rest[0].start, pieces: rest });
    } else {
      const opening = first?.sentence ? text.slice(first.start, first.end) : "";
      blocks.push({ ...plain, kind: "paragraph", themed: pieces.length > 1 && themeTitle.test(opening) });
    }
  }
  return blocks;
}
