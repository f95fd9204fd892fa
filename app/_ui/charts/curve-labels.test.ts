import { describe, expect, it } from "vitest";
import { curveLabels } from "./curve-labels";
import { textWidth } from "./place-labels";
import { type Curve, scalePoints } from "./scale-points";

const words = {
  tick: String,
  month: String,
  delivered: (value: number) => `完成 ${value}套`,
  expected: (value: number) => `序时 ${value}套`,
  level: (kind: string, value: number) => `${kind === "target" ? "现目标" : "原目标"} ${value}套`,
  forecast: ({ value }: { value: number }) => `预计 ${value}套（1,908套至2,348套）`,
  mark: (kind: string) => ({ judged: "判定日", today: "今天", grant: "获准调整" })[kind] ?? "",
};
const busy: Curve = {
  startOn: "2023-01-01",
  endOn: "2024-06-30",
  delivered: [
    { on: "2023-07-31", value: 1284 },
    { on: "2023-08-31", value: 1468 },
  ],
  expected: [
    { on: "2023-08-21", value: 1300 },
    { on: "2024-06-30", value: 2500 },
  ],
  original: {
    points: [
      { on: "2023-01-01", value: 0 },
      { on: "2023-12-31", value: 2700 },
    ],
    steps: false,
  },
  levels: [
    { kind: "target", value: 2500 },
    { kind: "first", value: 2700 },
  ],
  forecast: { on: "2024-06-30", value: 2400, low: 1908, high: 3000 },
  marks: [
    { kind: "judged", on: "2023-08-31" },
    { kind: "today", on: "2023-09-28" },
    { kind: "grant", on: "2023-08-21" },
  ],
};
const labelsOf = (curve: Curve, width: number) => {
  const size = { width, height: 220 };
  return curveLabels(scalePoints(curve, size), words, size);
};

describe.each([360, 500, 660])("labels on %d px", (width) => {
  const labels = labelsOf(busy, width);
  const boxes = labels.map(({ text, x, y, anchor }) => {
    const left = anchor === "start" ? x : x - textWidth(text);
    return { text, left, right: left + textWidth(text), top: y - 12, bottom: y + 4 };
  });

  it("tell what counts: delivered, schedule, and both targets", () => {
    const keys = labels.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(["delivered", "expected", "target", "first"]));
  });

  it("never lie on one another, nor outside the drawing", () => {
    for (const [index, a] of boxes.entries()) {
      expect(a.left >= 0 && a.right <= width, a.text).toBe(true);
      for (const b of boxes.slice(index + 1)) {
        const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(apart, `${a.text} and ${b.text}`).toBe(true);
      }
    }
  });
});

it("needs neither a forecast nor marks", () => {
  const { forecast: _, marks: __, ...plain } = busy;
  expect(labelsOf(plain, 660).map(({ key }) => key)).not.toContain("forecast");
});
