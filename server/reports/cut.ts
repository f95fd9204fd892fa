import type { Lamp } from "@/db/values";
import { baselinesOf } from "./baselines";
import { blocksOf } from "./blocks";
import { type Filter, type Mark, marksOf, matches, type PledgeRow } from "./marks";
import { runsOf, type Span } from "./runs";

type Sentence<K> = Span & { kind: K };
/** Where a pledge's figure of last year stands in the review; null where it has none. */
type Figure = { code: string; start: number | null; end: number | null };
type Given<R extends PledgeRow, K> = {
  text: string;
  sentences: readonly Sentence<K>[];
  /** In the order of the text. */
  rows: readonly R[];
  figures: readonly Figure[];
  filter: Filter;
  /** A pledge that is marked whatever the filter says. */
  open: string | null;
};

type Marked = Span & { code: string; baseline: boolean };
const empty = { blue: 0, green: 0, yellow: 0, red: 0, grey: 0 };
const lampsOf = (marks: readonly { lamp: Lamp }[]) => {
  const counts = { ...empty };
  for (const { lamp } of marks) counts[lamp] += 1;
  return counts;
};

/**
 * A report cut into its own parts, sentences and runs, with the pledges that a filter leaves and the figures of the
 * review that they begin from. Pure: the same for who is signed in and for the public. Joined again, the runs are the
 * text, and those of a pledge its quote.
 */
export function cutReport<R extends PledgeRow, K>({
  text,
  sentences,
  rows,
  figures,
  filter,
  open: asked,
}: Given<R, K>) {
  const all = marksOf(rows);
  const matching = all.filter((mark) => matches(mark, filter));
  const open: Mark<R> | null =
    all.find((mark) => [mark, ...mark.under].some(({ code }) => code === asked)) ?? null;
  const shown = all.filter((mark) => mark === open || matching.includes(mark));
  const codes = new Set(shown.flatMap((mark) => [mark.code, ...mark.under.map((one) => one.code)]));
  const baselines = baselinesOf(figures.filter(({ code }) => codes.has(code)));
  const marked: Marked[] = [
    ...shown.map(({ code, start, end }) => ({ code, start, end, baseline: false })),
    // A figure of the review may stand for several pledges: the list of `baselines` names them.
    ...baselines.map(({ start, end }) => ({ code: String(start), start, end, baseline: true })),
  ];
  return {
    /** Pledges of the text, and those that the filter leaves, with their lamps. */
    total: all.length,
    matching: matching.length,
    lamps: lampsOf(matching),
    /** The mark of the pledge that is asked for: its own, or its programme's. */
    open: open?.code ?? null,
    shown,
    baselines,
    blocks: blocksOf(text, sentences).map(({ kind, numeral, themed, start, end, pieces }) => ({
      ...{ kind, numeral, themed, start, end },
      lamps: lampsOf(matching.filter((mark) => start <= mark.start && mark.start < end)),
      pieces: pieces.map((piece) => ({
        start: piece.start,
        kind: piece.sentence?.kind ?? null,
        runs: runsOf(text, marked, piece).map((run) => ({
          text: run.text,
          /** Innermost first, with whether the mark begins and ends here. */
          marks: run.spans.map(({ code, baseline, start, end }) => ({
            ...{ code, baseline },
            first: Math.max(start, piece.start) === run.start && start >= piece.start,
            last: end === run.end,
          })),
        })),
      })),
    })),
  };
}

export type Cut = ReturnType<typeof cutReport>;
