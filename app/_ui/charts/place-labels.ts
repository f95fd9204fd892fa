/** A place for a label: its baseline, and the side of `x` on which the text lies. */
export type Place = { x: number; y: number; anchor: "start" | "end" };
export type Label<Key extends string> = { key: Key; text: string; places: readonly Place[] };

type Box = { left: number; right: number; top: number; bottom: number };

/** Width of 12 px text, roughly: a Chinese character is a square, a Latin one about half of it. */
export const textWidth = (text: string): number =>
  [...text].reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) > 0x2e80 ? 12 : 6.8), 0);

function boxOf(text: string, { x, y, anchor }: Place): Box {
  const width = textWidth(text);
  const left = anchor === "start" ? x : x - width;
  return { left: left - 3, right: left + width + 3, top: y - 12, bottom: y + 4 };
}

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const within = (box: Box, frame: Box) =>
  box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;

/**
 * Gives each label, in order of importance, the first of its places that lies in the frame and on no other label. A
 * label that fits nowhere is left out: the table beside the chart has every figure.
 */
export function placeLabels<Key extends string>(labels: readonly Label<Key>[], frame: Box): Map<Key, Place> {
  const taken: Box[] = [];
  const placed = new Map<Key, Place>();
  for (const { key, text, places } of labels) {
    const place = places.find((one) => {
      const box = boxOf(text, one);
      return within(box, frame) && !taken.some((other) => meet(box, other));
    });
    if (!place) continue;
    taken.push(boxOf(text, place));
    placed.set(key, place);
  }
  return placed;
}
