import { AppError } from "../core/errors";
import type { Part } from "./schema";
import { inside, overlap, proveSpan, type Quoted } from "./span";

/**
 * The parts of a split, proved one by one: each within the old words, in their order, none over another.
 * @throws AppError INVALID as `proveSpan`, `provenance.partOutside` or `provenance.partsOverlap`, with the part's field
 */
export function partsOf(text: string, old: Quoted, parts: readonly Part[]): (Part & Quoted)[] {
  return parts.map((part, index) => {
    const within = `parts.${index}.`;
    const span = proveSpan(text, part, within);
    if (!inside(span, old)) throw new AppError("INVALID", "provenance.partOutside", {}, `${within}quote`);
    const before = parts[index - 1];
    if (before && (overlap(before, span) || span.start < before.start))
      throw new AppError("INVALID", "provenance.partsOverlap", {}, `${within}quote`);
    return { ...part, ...span };
  });
}

type Measure = { id: string; metricZh: string; raw: string | null; start: number | null; end: number | null };

/**
 * Which part each measure goes to: the one that holds the words that state it. One that quotes no words of the pledge
 * stays with the first.
 * @throws AppError INVALID `provenance.measureAstray` for words that no part holds
 */
export function homesOf<M extends Measure>(
  old: Quoted,
  parts: readonly Quoted[],
  measures: readonly M[],
): M[][] {
  const homes: M[][] = parts.map(() => []);
  for (const measure of measures) {
    const { raw, start, end } = measure;
    const quoted = start !== null && end !== null && inside({ start, end }, old) ? { start, end } : null;
    const at = quoted ? parts.findIndex((part) => inside(quoted, part)) : 0;
    if (at < 0)
      throw new AppError("INVALID", "provenance.measureAstray", { raw: raw ?? measure.metricZh }, "parts");
    homes[at]?.push(measure);
  }
  return homes;
}
