import type { CurveWords } from "./curve-drawing";
import { type Label, type Place, placeLabels } from "./place-labels";
import { type LevelKind, type MarkKind, margin, type Size, type scalePoints } from "./scale-points";

export type LabelKey = "delivered" | "expected" | "forecast" | LevelKind | MarkKind;

type At = { x: number; y: number };

/** Places for what stands at a mark: beside it on its own side first, then at the right edge. */
function besideMark({ x, y }: At, right: number, upper: boolean): Place[] {
  const above = [
    { x: x - 7, y: y - 8, anchor: "end" as const },
    { x: right, y: y - 9, anchor: "end" as const },
  ];
  const below = [
    { x: x + 8, y: y + 16, anchor: "start" as const },
    { x: right, y: y + 22, anchor: "end" as const },
    { x: x - 4, y: y + 22, anchor: "end" as const },
  ];
  return upper ? [...above, ...below] : [...below, ...above];
}

/** Places along a line across the width; a target is read at the right, the others at the left. */
function alongLine(y: number, right: number, kind: LevelKind): Place[] {
  const left = margin.left + 4;
  const over = { x: right, y: y - 6, anchor: "end" as const };
  const rest = [
    { x: left, y: y - 6, anchor: "start" as const },
    { x: left, y: y + 15, anchor: "start" as const },
  ];
  const under = { x: right, y: y + 15, anchor: "end" as const };
  // What is delivered mostly lies above its baseline.
  return kind === "baseline" ? [...rest.toReversed(), under, over] : [over, ...rest, under];
}

/**
 * Direct labels of a curve, the most important first: at the present day the higher mark's label stands above it, the
 * lower one's below; what fits nowhere is left to the legend and the table.
 */
export function curveLabels(drawn: ReturnType<typeof scalePoints>, words: CurveWords, size: Size) {
  const right = size.width - margin.right;
  const labels: Label<LabelKey>[] = [];
  const { last, expectedNow, end } = drawn;
  if (last) {
    const ahead = expectedNow !== null && last.y < expectedNow.y;
    labels.push({
      key: "delivered",
      text: words.delivered(last.value),
      places: besideMark(last, right, ahead || expectedNow === null),
    });
    if (expectedNow)
      labels.push({
        key: "expected",
        text: words.expected(expectedNow.value),
        places: besideMark(expectedNow, right, !ahead),
      });
  }
  for (const { kind, value, y } of drawn.levels)
    labels.push({ key: kind, text: words.level(kind, value), places: alongLine(y, right, kind) });
  if (end && words.forecast)
    labels.push({
      key: "forecast",
      text: words.forecast(end),
      // Clear of the fan, where its lines would run through the words.
      places: [end.top - 7, end.foot + 17, end.top - 23, end.foot + 33].map((y) => ({
        x: right,
        y,
        anchor: "end" as const,
      })),
    });
  for (const { kind, on, x } of drawn.marks) {
    const aside = [
      { x: x + 4, y: 12, anchor: "start" as const },
      { x: x - 4, y: 12, anchor: "end" as const },
    ];
    const foot = size.height - margin.bottom - 6;
    const low = aside.map((place) => ({ ...place, y: foot }));
    const places = kind === "today" ? aside : aside.toReversed();
    labels.push({ key: kind, text: words.mark?.(kind, on) ?? "", places: [...places, ...low] });
  }
  const texts = new Map(labels.map(({ key, text }) => [key, text]));
  const frame = { left: margin.left, right: size.width, top: 0, bottom: size.height - margin.bottom + 4 };
  return [...placeLabels(labels, frame)].map(([key, place]) => ({
    key,
    text: texts.get(key) ?? "",
    ...place,
  }));
}
