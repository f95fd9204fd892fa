import { describe, expect, it } from "vitest";
import { type Curve, expectedOn, margin, monthEnds, scalePoints } from "./scale-points";

const curve: Curve = {
  startOn: "2023-01-01",
  endOn: "2023-12-31",
  delivered: [
    { on: "2023-01-31", value: 10 },
    { on: "2023-09-30", value: 60 },
  ],
  expected: [
    { on: "2023-01-01", value: 0 },
    { on: "2023-12-31", value: 100 },
  ],
};
const size = { width: 600, height: 240 };

describe("months", () => {
  it("are marked where they end, leap years too", () => {
    expect(monthEnds("2024-01-01", "2024-03-31")).toEqual([
      { month: "2024-01", on: "2024-01-31" },
      { month: "2024-02", on: "2024-02-29" },
      { month: "2024-03", on: "2024-03-31" },
    ]);
  });
});

describe("the schedule on a day", () => {
  it("lies on the line between two points", () => {
    expect(expectedOn(curve, "2023-07-02")).toBeCloseTo(50, 0);
  });
  it("is the last step taken", () => {
    const steps = {
      ...curve,
      steps: true,
      expected: [...curve.expected.slice(0, 1), { on: "2023-06-30", value: 45 }],
    };
    expect(expectedOn(steps, "2023-06-29")).toBe(0);
    expect(expectedOn(steps, "2023-06-30")).toBe(45);
  });
  it("is nothing before it begins", () => {
    expect(expectedOn(curve, "2022-12-31")).toBeNull();
  });
});

describe("on paper", () => {
  it("spans the box from the start to the end of the year", () => {
    const { expected } = scalePoints(curve, size);
    expect(expected).toBe(
      `M${margin.left},${size.height - margin.bottom}L${size.width - margin.right},${margin.top}`,
    );
  });

  it("draws more as higher and later as further right", () => {
    const [first, last] = scalePoints(curve, size).points;
    expect(last && first && last.x > first.x && last.y < first.y).toBe(true);
  });

  it("keeps room for the target that nothing reaches", () => {
    const drawn = scalePoints({ ...curve, levels: [{ kind: "target", value: 400 }] }, size);
    expect(drawn.levels[0]?.y).toBeCloseTo(margin.top);
    expect(drawn.points.every(({ y }) => y > margin.top + 100)).toBe(true);
  });

  it("opens the forecast's fan at the last point", () => {
    const drawn = scalePoints(
      { ...curve, forecast: { on: "2023-12-31", value: 80, low: 70, high: 90 } },
      size,
    );
    expect(drawn.fan).toContain(`${drawn.last?.x}`.slice(0, 5));
    expect(scalePoints({ ...curve, delivered: [] }, size)).toMatchObject({
      fan: null,
      last: null,
      expectedNow: null,
    });
  });

  it("names as many months as have room, quarters' ends first", () => {
    const months = (endOn: string, width: number) =>
      scalePoints({ ...curve, endOn }, { width, height: 220 }).xTicks.map(({ month }) => month.slice(5));
    expect(months("2023-12-31", 660)).toHaveLength(12);
    expect(months("2023-12-31", 360)).toEqual(["03", "06", "09", "12"]);
    expect(months("2024-06-30", 360)).toEqual(["03", "06", "09", "12", "03", "06"]);
    expect(months("2025-12-31", 360)).toEqual(["06", "12", "06", "12", "06", "12"]);
  });

  it("lets the axis begin near levels that are far from nothing, and only there", () => {
    const high = curve.delivered.map(({ on }, index) => ({ on, value: 170 + index * 16 }));
    const level = { ...curve, delivered: high, expected: [], floating: true };
    expect(scalePoints(level, size).yTicks[0]?.value).toBeGreaterThan(100);
    expect(scalePoints({ ...level, floating: false }, size).yTicks[0]?.value).toBe(0);
    expect(scalePoints({ ...curve, floating: true }, size).yTicks[0]?.value).toBe(0);
  });

  it("draws rates as points alone, and marks only days of the year", () => {
    const drawn = scalePoints(
      {
        ...curve,
        apart: true,
        marks: [
          { kind: "judged", on: "2023-08-31" },
          { kind: "today", on: "2024-02-01" },
        ],
      },
      size,
    );
    expect(drawn.delivered).toBeNull();
    expect(drawn.points).toHaveLength(2);
    expect(drawn.marks.map(({ kind }) => kind)).toEqual(["judged"]);
  });

  it("expects before a grant what was first set, and after it what holds", () => {
    const original = { points: curve.expected, steps: false };
    const granted = { ...curve, original, expected: [{ on: "2023-09-10", value: 30 }] };
    expect(expectedOn(granted, "2023-07-02")).toBeCloseTo(50, 0);
    expect(expectedOn(granted, "2023-09-30")).toBe(30);
    expect(scalePoints(granted, size).original).toBe(scalePoints(curve, size).expected);
  });
});
