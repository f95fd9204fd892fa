import { type Lamp, lamps } from "@/db/values";

type Placed = { start: number; lamp: Lamp };
type Heading = { start: number; kind: string; numeral: string | null };

/** Height of the strip's own scale; the page stretches it to the window. */
export const stripHeight = 1000;
/** Each lamp has a lane of its own, so that no tick is told by colour alone. */
export const lane = 10;
/** Headings nearer than this share of the strip would lie on each other on a low screen. */
const nearest = 0.036;

const rounded = (value: number) => Math.round(value * 10) / 10;

/** One path of ticks for each lamp that is there: where in the text each pledge stands. */
export function ticksOf(pledges: readonly Placed[], length: number): { lamp: Lamp; d: string }[] {
  return lamps.flatMap((lamp, index) => {
    const own = pledges.filter((pledge) => pledge.lamp === lamp);
    if (own.length === 0) return [];
    const d = own
      .map(({ start }) => `M${index * lane + 1} ${Math.round((start / length) * stripHeight)}h${lane - 2}`)
      .join("");
    return [{ lamp, d }];
  });
}

/** Headings that find room beside the strip, each with its place in percent. Parts come before sections. */
export function labelsOf(headings: readonly Heading[], length: number) {
  const placed: { start: number; numeral: string; kind: string; at: number }[] = [];
  for (const kind of ["part", "section"])
    for (const heading of headings) {
      const at = heading.start / length;
      const free = placed.every((one) => Math.abs(one.at / 100 - at) >= nearest);
      if (heading.kind === kind && heading.numeral && free)
        placed.push({ start: heading.start, numeral: heading.numeral, kind, at: rounded(at * 100) });
    }
  return placed.sort((a, b) => a.start - b.start);
}
