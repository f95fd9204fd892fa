import { expect, it } from "vitest";
import { expectedOn } from "./scale-points";
import { measureCurve } from "./measure-curve";

const place = {
  plan: { startOn: "2023-01-01", endOn: "2023-12-31" },
  commitment: { dueOn: "2023-12-31", originalDueOn: "2023-12-31" },
  period: "2023-08",
  today: "2023-09-28",
  open: true,
};
const reading = (asOf: string, value: number) => ({
  measureId: "m",
  value,
  done: null,
  total: null,
  asOf,
  acceptedOn: asOf,
  updateId: `u-${asOf}`,
  provisional: false,
});
const terms = {
  id: "t",
  measureId: "m",
  seq: 1,
  knownOn: "2023-01-01",
  target: 2700,
  targetMax: null as number | null,
  nodes: null,
  at: new Date(0),
};
const first = {
  points: [
    { on: "2023-01-01", value: 0 },
    { on: "2023-08-31", value: 1800 },
    { on: "2023-12-31", value: 2700 },
  ],
  steps: false,
};
type Measure = Parameters<typeof measureCurve>[1];
const homes: Measure = {
  basis: "increment",
  comparator: "=",
  terms,
  original: terms,
  readings: [reading("2023-07-27", 1284), reading("2023-08-11", 1400), reading("2023-08-23", 1468)],
  forecast: null,
  schedule: { from: 0, provisional: false, first, present: null },
  baselineValue: 2171,
  baselineMatch: "comparable",
};
const curveOf = (varied: Partial<Measure> = {}, at: Partial<typeof place> = {}) =>
  measureCurve({ ...place, ...at }, { ...homes, ...varied });

it("draws the newest reading of each month where it is judged, and the schedule beside it", () => {
  const curve = curveOf();
  expect(curve.delivered).toEqual([
    { on: "2023-07-31", value: 1284 },
    { on: "2023-08-31", value: 1468 },
  ]);
  expect(expectedOn(curve, "2023-08-31")).toBe(1800);
  expect(curve.original).toBeNull();
  expect(curve.marks).toEqual([
    { kind: "judged", on: "2023-08-31" },
    { kind: "today", on: "2023-09-28" },
  ]);
});

it("draws a baseline only where it enters the formula", () => {
  expect(curveOf().levels).toEqual([{ kind: "target", value: 2700 }]);
  const level = { basis: "absolute", baselineMatch: "same", baselineValue: 2000 } as const;
  const schedule = { from: 2000, provisional: false, first, present: null };
  expect(curveOf({ ...level, schedule }).levels).toContainEqual({ kind: "baseline", value: 2000 });
  const provisional = { ...schedule, from: 2050, provisional: true };
  expect(curveOf({ ...level, baselineMatch: null, schedule: provisional }).levels).toContainEqual({
    kind: "baseline",
    value: 2050,
  });
  expect(curveOf({ ...level, baselineMatch: null, schedule: null }).levels).toHaveLength(1);
});

it("draws a limit as a ceiling, rates apart, and neither against a schedule", () => {
  const limit = curveOf({ comparator: "<=", schedule: null });
  expect(limit.levels).toEqual([{ kind: "ceiling", value: 2700 }]);
  const growth = curveOf({ basis: "growth", schedule: null });
  expect([limit.expected, growth.expected, growth.apart, limit.apart]).toEqual([[], [], true, false]);
});

it("keeps the first target and the first schedule beside those of a grant", () => {
  const present = {
    points: [
      { on: "2023-09-10", value: 1468 },
      { on: "2024-03-31", value: 2500 },
    ],
    steps: false,
    grantedOn: "2023-09-10",
  };
  const curve = curveOf(
    { terms: { ...terms, target: 2500 }, schedule: { from: 0, provisional: false, first, present } },
    { commitment: { dueOn: "2024-03-31", originalDueOn: "2023-12-31" } },
  );
  expect(curve.levels).toEqual([
    { kind: "target", value: 2500 },
    { kind: "first", value: 2700 },
  ]);
  expect(curve).toMatchObject({ endOn: "2024-03-31", original: first, expected: present.points });
  expect(expectedOn(curve, "2023-08-31")).toBe(1800);
  expect(expectedOn(curve, "2024-03-31")).toBe(2500);
});

it("shows the top of a range, and a forecast only while there is time left", () => {
  const range = curveOf({ comparator: "range", terms: { ...terms, targetMax: 3000 } });
  expect(range.levels).toContainEqual({ kind: "maximum", value: 3000 });
  const forecast = {
    asOf: "2023-08-23",
    value: 1468,
    target: 2700,
    ratePerMonth: 180,
    neededPerMonth: 308,
    endValue: 2188,
    low: 2000,
    high: 2400,
    pastDue: false,
  };
  expect(curveOf({ forecast }).forecast).toEqual({ on: "2023-12-31", value: 2188, low: 2000, high: 2400 });
  expect(curveOf({ forecast }, { open: false }).forecast).toBeNull();
  expect(curveOf({ forecast: { ...forecast, pastDue: true } }).forecast).toBeNull();
  expect(
    curveOf({ forecast }, { commitment: { dueOn: "2023-08-31", originalDueOn: "2023-08-31" } }).forecast,
  ).toBeNull();
});
