import { expect, it } from "vitest";
import { judge } from "./judge";
import { simulate } from "./simulate";
import { makeFacts, makeMeasure, makePlan, makeReading, weekdays } from "./testing";

const OCTOBER = "2023-10-09";
const homes = (...values: [string, number][]) =>
  makeFacts({ measures: [makeMeasure({ readings: values.map(([on, value]) => makeReading(on, value)) })] });
const lamps = (found: ReturnType<typeof simulate>) =>
  Object.fromEntries(found.map((one) => [one.preset, one.judgement.lamp]));

it("says what each preset would say of 61 % where 75 % are due", () => {
  const facts = homes(["2023-08-28", 61], ["2023-09-28", 61]);
  const found = simulate(makePlan(), facts, OCTOBER, weekdays);
  expect(lamps(found)).toEqual({
    standard: "yellow",
    "yinchuan-2025": "yellow",
    "sanya-2022": "yellow",
    "xuancheng-2020": "red",
  });
  expect(found.filter((one) => one.current).map((one) => one.preset)).toEqual(["standard"]);
  expect(found[0]?.judgement).toEqual(judge(makePlan(), facts, OCTOBER, weekdays));
  expect(found.map((one) => one.thresholds)).toEqual([
    { yellow: { below: 0.7, touches: false }, red: { below: 0.6, touches: false } },
    { yellow: { below: 0.65, touches: true }, red: { below: 0.45, touches: false } },
    { yellow: { below: 0.75, touches: false }, red: { below: 0.375, touches: false } },
    { yellow: null, red: { below: 0.75, touches: false } },
  ]);
  expect(found.map((one) => one.growthTolerance)).toEqual([1, 1, 1, 0]);
});

it("leaves only the scars that the preset itself would have left, past settings or not", () => {
  // August: 55 of 66.7 %: red only in Xuancheng, yellow in Yinchuan and Sanya; September: all made good.
  const facts = homes(["2023-08-28", 55], ["2023-09-28", 80]);
  const changed = makePlan({
    preset: "sanya-2022",
    revisions: [
      { ...makePlan(), knownOn: "2023-01-01" },
      { ...makePlan({ preset: "sanya-2022" }), knownOn: "2023-09-05" },
    ],
  });
  for (const plan of [makePlan({ preset: "sanya-2022" }), changed])
    expect(simulate(plan, facts, OCTOBER, weekdays).map((one) => one.judgement.scar)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  expect(simulate(changed, facts, "2023-09-20", weekdays).find((one) => one.current)?.preset).toBe(
    "standard",
  );
});

it("keeps switches in every preset", () => {
  const facts = { ...homes(["2023-09-28", 90]), filings: [] };
  const found = simulate(makePlan(), facts, OCTOBER, weekdays);
  expect(found.map((one) => one.judgement.reasons[0]?.key)).toEqual(Array(4).fill("missedTwice"));
  expect(
    simulate(makePlan(), makeFacts(), "2023-01-10", weekdays).every((one) => one.thresholds === null),
  ).toBe(true);
});
