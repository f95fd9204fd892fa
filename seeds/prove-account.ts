import type { CommitmentFact, SentenceFact } from "./read-facts";

const blank = /^\s*$/;

/**
 * Proves that the sentences account for the whole report: in order, without overlap, no character outside white
 * space left out, and each pledge inside one sentence of class `pledge`, and no such sentence without a pledge.
 * Throws an Error that names the sentence (by its start) or the commitment (by its code) that fails.
 */
export function proveAccount(account: {
  text: string;
  commitments: Pick<CommitmentFact, "code" | "start" | "end">[];
  sentences: SentenceFact[];
}): void {
  const { text, commitments, sentences } = account;
  let reached = 0;
  for (const { start, end } of sentences) {
    if (start < reached || end <= start) throw new Error(`sentence at ${start}: overlaps or is empty`);
    if (!blank.test(text.slice(reached, start)))
      throw new Error(`sentence at ${start}: text before it is lost`);
    reached = end;
  }
  if (reached > text.length || !blank.test(text.slice(reached))) {
    throw new Error("sentences: the last one does not end with the report");
  }
  const holding = new Set<SentenceFact>();
  for (const { code, start, end } of commitments) {
    const home = sentences.find((sentence) => sentence.start <= start && end <= sentence.end);
    if (home?.kind !== "pledge") throw new Error(`${code}: lies in no sentence of class pledge`);
    holding.add(home);
  }
  const empty = sentences.find((sentence) => sentence.kind === "pledge" && !holding.has(sentence));
  if (empty) throw new Error(`sentence at ${empty.start}: is classed a pledge but holds none`);
}
