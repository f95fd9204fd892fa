type Span = { start: number; end: number };
export type Strength = "must" | "strive" | "plain";

/**
 * How firmly the report says it: 确保 or 力争 in the words themselves, or before them in the same clause, back to the
 * last punctuation mark.
 */
export function strengthOf(text: string, { start, end }: Span): Strength {
  const before = /[^\p{P}\n]*$/u.exec(text.slice(Math.max(start - 40, 0), start))?.[0] ?? "";
  const words = before + text.slice(start, end);
  if (words.includes("确保")) return "must";
  return words.includes("力争") ? "strive" : "plain";
}

const blank = (sign: string | undefined) => sign !== undefined && /\s/.test(sign);
const stop = (sign: string | undefined) => sign !== undefined && /[。！？；，、：,;]/.test(sign);

/** The span without the white space at its ends, and without the stops as well where `bare` is asked for. */
export function trimmed(text: string, { start, end }: Span, bare = false): Span {
  const goes = (sign: string | undefined) => blank(sign) || (bare && stop(sign));
  let [from, to] = [start, end];
  while (from < to && goes(text[from])) from += 1;
  while (to > from && goes(text[to - 1])) to -= 1;
  return { start: from, end: to };
}

const signs = /./gsu;

/** The places of a text where a character begins or the text ends: a span may begin and end nowhere else. */
export function placesOf(text: string): number[] {
  return [...[...text.matchAll(signs)].map((one) => one.index), text.length];
}

/** Where clauses begin, which is behind a stop, and where they end, which is before one. */
export function clausesOf(text: string): { starts: number[]; ends: number[] } {
  const stops = [...text.matchAll(/[。！？；，、：]+[”’）」]*/g)];
  const behind = stops.map((one) => one.index + one[0].length);
  return {
    starts: [0, ...behind.filter((at) => at < text.length)],
    ends: [...stops.map((one) => one.index).filter((at) => at > 0), text.length],
  };
}
