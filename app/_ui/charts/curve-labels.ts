import type { CurveWords } from "./curve-drawing";
import { type Label, placeLabels } from "./place-labels";
import { margin, type Size, type scalePoints } from "./scale-points";

export type LabelKey = "delivered" | "expected" | "target" | "baseline";

/** Direct labels of a curve: at the present day the higher mark's label stands above it, the lower one's below. */
export function curveLabels(drawn: ReturnType<typeof scalePoints>, words: CurveWords, size: Size) {
  const right = size.width - margin.right;
  const labels: Label<LabelKey>[] = [];
  const mark = (key: LabelKey, text: string, { x, y }: { x: number; y: number }, upper: boolean) => {
    const above = [
      { x: x - 7, y: y - 8, anchor: "end" as const },
      { x: right, y: y - 9, anchor: "end" as const },
    ];
    const below = [
      { x: x + 8, y: y + 16, anchor: "start" as const },
      { x: right, y: y + 22, anchor: "end" as const },
      { x: x - 4, y: y + 22, anchor: "end" as const },
    ];
    labels.push({ key, text, places: upper ? [...above, ...below] : [...below, ...above] });
  };
  const { last, expectedNow } = drawn;
  if (last) {
    const ahead = expectedNow !== null && last.y < expectedNow.y;
    mark("delivered", words.delivered(last.value), last, ahead);
    if (expectedNow) mark("expected", words.expected(expectedNow.value), expectedNow, !ahead);
  }
  for (const { kind, value, y } of drawn.levels) {
    const left = margin.left + 4;
    const places = [
      { x: right, y: y - 6, anchor: "end" as const },
      { x: left, y: y - 6, anchor: "start" as const },
      { x: left, y: y + 15, anchor: "start" as const },
    ];
    labels.push({
      key: kind,
      text: words.level(kind, value),
      places: kind === "target" ? places : places.slice(1),
    });
  }
  const texts = new Map(labels.map(({ key, text }) => [key, text]));
  const frame = { left: margin.left, right: size.width, top: 0, bottom: size.height - margin.bottom + 4 };
  return [...placeLabels(labels, frame)].map(([key, place]) => ({
    key,
    text: texts.get(key) ?? "",
    ...place,
  }));
}
