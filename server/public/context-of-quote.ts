import type { Span } from "../reports/runs";

/** Sentences shown before and after one, and how many characters (UTF-16 units) of them at most. */
const around = 160;

/** The words around a quote within its own paragraph, cut at sentences; `more` says that the paragraph goes on. */
export function contextOf(text: string, sentences: readonly Span[], { start, end }: Span) {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const newline = text.indexOf("\n", end);
  const to = newline < 0 ? text.length : newline;
  const own = sentences.filter((one) => one.start >= from && one.end <= to);
  const opening = own.findLast((one) => one.start <= start)?.start ?? from;
  const closing = own.find((one) => one.end >= end)?.end ?? to;
  const first = own.find((one) => one.start >= start - around)?.start ?? opening;
  const last = own.findLast((one) => one.end <= end + around)?.end ?? closing;
  const begin = Math.min(first, opening, start);
  const finish = Math.max(last, closing, end);
  return {
    before: text.slice(begin, start),
    quote: text.slice(start, end),
    after: text.slice(end, finish),
    moreBefore: text.slice(from, begin).trim() !== "",
    moreAfter: text.slice(finish, to).trim() !== "",
  };
}
