import { AppError } from "../core/errors";
import type { Span } from "../reports/runs";

export type Quoted = Span & { quote: string };

/** Whether a place lies between the two halves of a surrogate pair. */
export const cutsPair = (text: string, at: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));

/**
 * Proves that the words are those of the report at these offsets, whole characters of one paragraph, without white
 * space at the ends.
 * @param within where the span stands in the input: `parts.1.` for the second part of a split
 * @throws AppError INVALID `provenance.outside`, `.cutPair`, `.differs`, `.lineBreak` or `.spaceAtEnds`
 */
export function proveSpan(text: string, { start, end, quote }: Quoted, within = ""): Quoted {
  const field = `${within}quote`;
  if (start < 0 || end <= start || end > text.length)
    throw new AppError("INVALID", "provenance.outside", { length: text.length }, field);
  if (cutsPair(text, start) || cutsPair(text, end))
    throw new AppError("INVALID", "provenance.cutPair", {}, field);
  const words = text.slice(start, end);
  if (words !== quote) throw new AppError("INVALID", "provenance.differs", { start: start + 1, end }, field);
  if (/[\n\r\u2028\u2029]/.test(words)) throw new AppError("INVALID", "provenance.lineBreak", {}, field);
  if (words.trim() !== words) throw new AppError("INVALID", "provenance.spaceAtEnds", {}, field);
  return { start, end, quote: words };
}

export const inside = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end;
export const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/**
 * The words from the beginning of the first to the end of the last of two spans, where nothing but punctuation stands
 * between them.
 * @throws AppError INVALID `provenance.apart`
 */
export function joined(text: string, a: Span, b: Span): Quoted {
  const between = text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  if (!/^[\p{P}\p{Zs}\t]*$/u.test(between)) throw new AppError("INVALID", "provenance.apart", {}, "extend");
  const [start, end] = [Math.min(a.start, b.start), Math.max(a.end, b.end)];
  return { start, end, quote: text.slice(start, end) };
}
