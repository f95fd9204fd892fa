import { expect, it } from "vitest";
import { expectedOn } from "@/app/_ui/charts/scale-points";
import { measureCurve } from "./measure-curve";

const place = {
  plan: { preset: "standard", startOn: "2023-01-01", endOn: "2023-12-31", filingDay: 28, state: "active" },
  commitment: { startOn: "2023-01-01", dueOn: "2023-12-31", originalDueOn: "2023-12-31" },
} as const;
const reading = (asOf: string, value: number) => ({
  measureId: "m",
  value,
  done: null,
  total: null,
  asOf,
  acceptedOn: asOf,
});
const homes = {
  basis: "increment",
  comparator: "=",
  terms: {
    id: "t",
    measureId: "m",
    seq: 1,
    knownOn: "2023-01-01",
    target: 2700,
    targetMax: null,
    nodes: null,
    at: new Date(0),
  },
  readings: [reading("2023-07-27", 1284), reading("2023-08-23", 1468)],
  forecast: null,
  baselineValue: 2171,
  baselineMatch: "comparable",
} as const;

it("expects in August what the lamp expects: 8/12 of the target", () => {
  const curve = measureCurve(place, { ...homes, readings: [...homes.readings] });
  expect(curve.delivered).toEqual([
    { on: "2023-07-31", value: 1284 },
    { on: "2023-08-31", value: 1468 },
  ]);
  expect(expectedOn(curve, "2023-08-31")).toBeCloseTo(1800);
  expect(expectedOn(curve, "2023-12-31")).toBeCloseTo(2700);
});

it("draws a baseline only where it enters the formula", () => {
  expect(measureCurve(place, { ...homes, readings: [] }).levels).toEqual([{ kind: "target", value: 2700 }]);
  const level = measureCurve(place, {
    ...homes,
    readings: [],
    basis: "absolute",
    baselineMatch: "same",
    baselineValue: 2000,
  });
  expect(level.levels).toContainEqual({ kind: "baseline", value: 2000 });
  expect(expectedOn(level, "2023-06-30")).toBeCloseTo(2350);
});

it("prorates no growth and no limit", () => {
  expect(measureCurve(place, { ...homes, readings: [], basis: "growth" }).expected).toEqual([]);
  expect(measureCurve(place, { ...homes, readings: [], comparator: "<=" }).expected).toEqual([]);
});
