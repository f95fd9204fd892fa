import type { Frame } from "./provenance-data";

type Span = { start: number; end: number };
const meet = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** The sentences of the paragraph that would bear no pledge any more once one goes from its place to others. */
export function baredBy(
  { sentences, pledges, paragraph }: Pick<Frame, "sentences" | "pledges" | "paragraph">,
  leaving: { code: string } & Span,
  becomes: readonly Span[],
): string[] {
  const stay = [...pledges.filter(({ code }) => code !== leaving.code), ...becomes];
  return sentences
    .filter((one) => meet(one, leaving) && !stay.some((span) => meet(span, one)))
    .map(({ start, end }) =>
      paragraph.text.slice(Math.max(start - paragraph.start, 0), end - paragraph.start),
    );
}
