import { expect, it } from "vitest";
import { makeFacts, makeMeasure, makeReading, makeTerms } from "../lamp/testing";
import { scheduleLines } from "./schedule-lines";

const today = "2023-09-28";
const linesOf = (measure: Parameters<typeof makeMeasure>[0], facts: Parameters<typeof makeFacts>[0] = {}) =>
  scheduleLines(makeFacts(facts), makeMeasure(measure), today);
const valueOn = (line: { points: { on: string; value: number }[] } | null | undefined, on: string) =>
  line?.points.find((point) => point.on === on)?.value;

it("runs by whole months from nothing to the target", () => {
  const lines = linesOf({ terms: { target: 2700 } });
  expect(lines?.present).toBeNull();
  expect(lines?.first.points).toHaveLength(13);
  expect(valueOn(lines?.first, "2023-01-01")).toBe(0);
  expect(valueOn(lines?.first, "2023-08-31")).toBeCloseTo(1800);
  expect(valueOn(lines?.first, "2023-12-31")).toBe(2700);
});

it("keeps nodes as steps", () => {
  const nodes = [
    { on: "2023-03-31", share: 0.2 },
    { on: "2023-12-31", share: 1 },
  ];
  expect(linesOf({ terms: { schedule: { kind: "steps", nodes } } })?.first).toEqual({
    steps: true,
    points: [
      { on: "2023-01-01", value: 0 },
      { on: "2023-03-31", value: 20 },
      { on: "2023-12-31", value: 100 },
    ],
  });
});

it("starts a level at its baseline, or at the first reading, and knows nothing before either", () => {
  const level = { basis: "absolute", terms: { target: 70 } } as const;
  const same = { value: 60, match: "same" } as const;
  expect(linesOf({ ...level, terms: { target: 70, baseline: same } })).toMatchObject({
    from: 60,
    provisional: false,
  });
  const readings = [makeReading("2023-02-28", 62), makeReading("2023-08-28", 65)];
  const provisional = linesOf({ ...level, readings });
  expect(provisional).toMatchObject({ from: 62, provisional: true });
  // Nothing was known before it: the line begins there, and does not ask for January's share.
  expect(provisional?.first.points[0]).toEqual({ on: "2023-02-28", value: 62 });
  expect(valueOn(provisional?.first, "2023-08-31")).toBeCloseTo(62 + 8 * 0.6);
  expect(provisional?.first.points.at(-1)).toEqual({ on: "2023-12-31", value: 70 });
  const nodes = [
    { on: "2023-01-31", share: 0.2 },
    { on: "2023-06-30", share: 0.6 },
    { on: "2023-12-31", share: 1 },
  ];
  const stepped = linesOf({ ...level, readings, terms: { target: 70, schedule: { kind: "steps", nodes } } });
  expect(stepped?.first).toEqual({
    steps: true,
    points: [
      { on: "2023-02-28", value: 62 },
      { on: "2023-06-30", value: 66 },
      { on: "2023-12-31", value: 70 },
    ],
  });
  expect(linesOf(level)).toBeNull();
});

it("prorates no growth, no limit and nothing that only has to be held", () => {
  const held = { value: 80, match: "same" } as const;
  const readings = [makeReading("2023-08-28", 81)];
  expect(linesOf({ basis: "growth" })).toBeNull();
  expect(linesOf({ comparator: "<=" })).toBeNull();
  expect(linesOf({ basis: "share", readings, terms: { target: 70, baseline: held } })).toBeNull();
});

it("takes the total of what is done in full for the whole", () => {
  const readings = [makeReading("2023-08-28", null, { done: 30, total: 45 })];
  const lines = linesOf({ comparator: "complete", readings, terms: { target: null } });
  expect(valueOn(lines?.first, "2023-12-31")).toBe(45);
});

it("runs from the progress of a grant's day to the new target at the new date, the first one beside it", () => {
  const granted = { knownOn: "2023-09-10", regrantedOn: "2023-09-10", dueOn: "2024-03-31" };
  const measure = makeMeasure({ readings: [makeReading("2023-08-28", 40)] });
  const [first] = measure.terms;
  if (!first) throw new Error("a measure has terms");
  measure.terms.push({ ...first, knownOn: "2023-09-10", target: 80 });
  const facts = makeFacts({ terms: [makeTerms(), makeTerms(granted)] });
  const lines = scheduleLines(facts, measure, today);
  expect(valueOn(lines?.first, "2023-12-31")).toBe(100);
  expect(lines?.present?.grantedOn).toBe("2023-09-10");
  expect(lines?.present?.points[0]).toEqual({ on: "2023-09-10", value: 40 });
  // Half of 80 was done; three of the six months after the grant's own have passed.
  expect(valueOn(lines?.present, "2023-09-30")).toBeCloseTo(40);
  expect(valueOn(lines?.present, "2023-12-31")).toBeCloseTo(60);
  expect(lines?.present?.points.at(-1)).toEqual({ on: "2024-03-31", value: 80 });
});
