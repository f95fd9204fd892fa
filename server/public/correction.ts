import type { editionCorrections } from "@/db/schema";

/** A dated correction as the public reads it. */
export type PublicCorrection = {
  id: string;
  on: string;
  /** Edition that it corrects. */
  period: string;
  kind: "note" | "withhold";
  code: string | null;
  /** What is withheld: an update, a piece of evidence, or the words of an earlier correction. */
  target: string | null;
  /** Null: taken back; the correction that withholds them says when and why. */
  words: string | null;
  before: string | null;
  after: string | null;
};

type Row = typeof editionCorrections.$inferSelect;

/** What corrections withhold of the editions of a plan. */
export const targetsOf = (rows: readonly Pick<Row, "kind" | "target">[]): Set<string> =>
  new Set(rows.flatMap(({ kind, target }) => (kind === "withhold" && target !== null ? [target] : [])));

/** A correction in the words that still stand. */
export function toldCorrection(
  { id, on, kind, target, words, before, after }: Row,
  { code, period, withheld }: { code: string | null; period: string; withheld: ReadonlySet<string> },
): PublicCorrection {
  const said = withheld.has(id) ? { words: null, before: null, after: null } : { words, before, after };
  return { id, on, period, kind, code, target, ...said };
}
