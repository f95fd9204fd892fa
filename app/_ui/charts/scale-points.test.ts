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
});
