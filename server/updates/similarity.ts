const letters = (text: string) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, "");
/** Only the numbers changed: the words are the same all the same. */
const withoutNumbers = (text: string) => letters(text).replace(/\p{Nd}+/gu, "0");

function pairsOf(text: string): Map<string, number> {
  const signs = [...text];
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < signs.length; at++) {
    const pair = `${signs[at]}${signs[at + 1]}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** Share of neighbouring pairs of signs that two texts have in common (Dice), 0 to 1. */
export function similarity(one: string, other: string): number {
  if (one === other) return 1;
  const [a, b] = [pairsOf(one), pairsOf(other)];
  const count = (pairs: Map<string, number>) => [...pairs.values()].reduce((sum, times) => sum + times, 0);
  const all = count(a) + count(b);
  if (all === 0) return 0;
  let common = 0;
  for (const [pair, times] of a) common += Math.min(times, b.get(pair) ?? 0);
  return (2 * common) / all;
}

/** From this share on, a text counts as copied. */
const nearly = 0.9;
export type Copied = { share: number; exact: boolean };

/** How much of a text was copied from an earlier one; null where it was written anew. */
export function copiedFrom(now: string, before: string): Copied | null {
  if (letters(now) === "" || letters(before) === "") return null;
  if (letters(now) === letters(before)) return { share: 1, exact: true };
  const share = similarity(withoutNumbers(now), withoutNumbers(before));
  return share >= nearly ? { share, exact: false } : null;
}
