/** Half-open span in UTF-16 units of a text. */
export type Span = { start: number; end: number };

/** A stretch of the text that lies within the same spans from end to end. */
export type Run<S extends Span> = Span & {
  text: string;
  /** The spans around it, innermost first; empty for plain text. */
  spans: S[];
};

/** The shorter one lies inside; of two equal ones the earlier in the list. */
const innermostFirst = (a: Span, b: Span) => a.end - a.start - (b.end - b.start) || b.start - a.start;

/**
 * Cuts the part of a text from `from` to `to` wherever a span begins or ends. The runs joined are that part, to the
 * letter; spans may nest, cross, adjoin and reach beyond the part; what lies outside of it, or is empty, is left out.
 */
export function runsOf<S extends Span>(
  text: string,
  spans: readonly S[],
  { start: from, end: to }: Span = { start: 0, end: text.length },
): Run<S>[] {
  if (from >= to) return [];
  const within = spans.filter(({ start, end }) => start < end && start < to && from < end);
  const cuts = new Set([from, to]);
  for (const { start, end } of within) {
    cuts.add(Math.max(start, from));
    cuts.add(Math.min(end, to));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? to;
    return {
      start,
      end,
      text: text.slice(start, end),
      spans: within.filter((span) => span.start <= start && end <= span.end).sort(innermostFirst),
    };
  });
}
