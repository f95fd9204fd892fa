import type { SentenceKind } from "@/db/values";
import { runsOf, type Span } from "./runs";

const blank = /\s/g;
/** Characters that say something: white space, which no sentence need hold, is not counted. */
export const signsOf = (text: string): number => [...text.replaceAll(blank, "")].length;

type Sentence = Span & { kind: SentenceKind };
export type Covered = { sentences: number; signs: number };

/**
 * How much of a text its sentences account for, and how much of it pledges quote: characters outside white space, each
 * counted once however many spans lie over it.
 */
export function coverOf(text: string, sentences: readonly Sentence[], pledges: readonly Span[]) {
  const kinds = new Map<SentenceKind, Covered>();
  for (const { kind, start, end } of sentences) {
    const sum = kinds.get(kind) ?? { sentences: 0, signs: 0 };
    kinds.set(kind, { sentences: sum.sentences + 1, signs: sum.signs + signsOf(text.slice(start, end)) });
  }
  const within = (spans: readonly Span[]) =>
    runsOf(text, spans)
      .filter((run) => run.spans.length > 0)
      .reduce((sum, run) => sum + signsOf(run.text), 0);
  return {
    signs: signsOf(text),
    classed: within(sentences),
    quoted: within(pledges),
    kinds,
  };
}
