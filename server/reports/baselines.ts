import type { Span } from "./runs";

type Given = { code: string; start: number | null; end: number | null };

/** Words of the review that state last year's figure of one or more pledges. */
export type Baseline = Span & { codes: string[] };

/** Each stretch of the review once, with every pledge that begins from its figure. */
export function baselinesOf(given: readonly Given[]): Baseline[] {
  const found = new Map<string, Baseline>();
  for (const { code, start, end } of given) {
    if (start === null || end === null) continue;
    const key = `${start}-${end}`;
    const known = found.get(key) ?? { start, end, codes: [] };
    if (!known.codes.includes(code)) known.codes.push(code);
    found.set(key, known);
  }
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
