import { describe, expect, it } from "vitest";
import type { CommitmentFacts, MeasureFacts } from "./facts";
import { judge } from "./judge";
import { makeFacts, makeMeasure, makePlan, makeReading, makeTerms, weekdays } from "./testing";
import { workingOf } from "./working";

const OCTOBER = "2023-10-09";
const plan = makePlan();
const worked = (varied: Partial<CommitmentFacts>, day = OCTOBER, on = plan) => {
  const facts = makeFacts(varied);
  const judgement = judge(on, facts, day, weekdays);
  return { ...workingOf(on, facts, judgement, day, weekdays), judgement };
};
const only = (measure: MeasureFacts, day?: string, on = plan) => {
  const { parts, judgement } = worked({ measures: [measure] }, day, on);
  expect(parts).toHaveLength(judgement.parts.length);
  return parts[0];
};
const read = (value: number) => ({ readings: [makeReading("2023-09-28", value)] });

describe("the working of a measure", () => {
  it("divides 1,652 of 2,700 homes, and counts nine months of twelve", () => {
    expect(only(makeMeasure({ terms: { target: 2700 }, ...read(1652) }))).toEqual({
      measureId: "m1",
      lamp: "yellow",
      kind: "measure",
      how: "ofTarget",
      value: 1652,
      total: null,
      target: 2700,
      asOf: "2023-09-28",
      baseline: null,
      metFrom: 2700,
      progress: 1652 / 2700,
      expectation: {
        kind: "linear",
        at: "2023-09-30",
        share: 0.75,
        from: "2023-01-01",
        to: "2023-12-31",
        monthsDone: 9,
        months: 12,
      },
      gap: (1652 / 2700 - 0.75) * 100,
      limits: {
        yellow: { below: 0.75 - 0.05, touches: false },
        red: { below: 0.75 - 0.15, touches: false },
      },
    });
  });

  it("takes the way from the baseline, the year before's or the first reading", () => {
    const share = { basis: "share" as const, ...read(79) };
    const baseline = { value: 78, match: "same" as const };
    expect(only(makeMeasure({ ...share, terms: { target: 80, baseline } }))).toMatchObject({
      how: "fromBaseline",
      baseline: { value: 78, provisional: false },
      progress: 0.5,
    });
    const first = [makeReading("2023-02-28", 76), ...share.readings];
    expect(only(makeMeasure({ ...share, readings: first, terms: { target: 80 } }))).toMatchObject({
      baseline: { value: 76, provisional: true, on: "2023-02-28" },
      progress: 0.75,
      expectation: {
        kind: "provisional",
        from: "2023-02-28",
        to: "2023-12-31",
        monthsDone: 7,
        months: 10,
        share: 0.7,
      },
    });
    const nodes = [
      { on: "2023-02-15", share: 0.2 },
      { on: "2023-09-30", share: 0.6 },
    ];
    const steps = { target: 80, schedule: { kind: "steps" as const, nodes } };
    expect(only(makeMeasure({ ...share, readings: first, terms: steps }))).toMatchObject({
      expectation: {
        kind: "provisionalSteps",
        from: "2023-02-28",
        before: 0.2,
        reached: 0.6,
        node: nodes[1],
        share: (0.6 - 0.2) / (1 - 0.2),
      },
    });
    const met = { value: 81, match: "same" as const };
    expect(only(makeMeasure({ ...share, terms: { target: 80, baseline: met } }))).toMatchObject({
      kind: "hold",
      baseline: { value: 81, provisional: false },
      metFrom: 80,
      held: false,
    });
  });

  it("says when a tolerance and not the quotient made it whole", () => {
    expect(only(makeMeasure({ comparator: "~", ...read(96) }))).toMatchObject({
      how: "met",
      metFrom: 95,
      progress: 1,
    });
    expect(only(makeMeasure({ comparator: "~", ...read(90) }))).toMatchObject({ how: "ofTarget" });
  });

  it("divides what is done by the total that was filed", () => {
    const readings = [makeReading("2023-09-28", null, { done: 45, total: 60 })];
    const terms = { target: null };
    expect(only(makeMeasure({ comparator: "complete", terms, readings }))).toMatchObject({
      how: "ofTotal",
      value: 45,
      total: 60,
      metFrom: null,
      progress: 0.75,
    });
  });

  it("tells growth in points with the preset's tolerance, and limits by being within", () => {
    const growth = makeMeasure({ basis: "growth", terms: { target: 6 }, ...read(5.5) });
    expect(only(growth)).toMatchObject({ kind: "growth", short: 0.5, metFrom: 6, tolerance: 1 });
    const strict = makePlan({ preset: "xuancheng-2020" });
    expect(only(growth, OCTOBER, strict)).toMatchObject({ lamp: "red", tolerance: 0 });
    expect(only(makeMeasure({ comparator: "<=", ...read(101) }))).toMatchObject({
      kind: "limit",
      within: false,
    });
  });

  it("names the newest node, and the grant that set a new way", () => {
    const nodes = [
      { on: "2023-06-30", share: 0.45 },
      { on: "2023-12-31", share: 1 },
    ];
    const staged = makeMeasure({ terms: { schedule: { kind: "steps", nodes } }, ...read(45) });
    expect(only(staged)).toMatchObject({ expectation: { kind: "steps", node: nodes[0], share: 0.45 } });
    const terms = [
      makeTerms(),
      makeTerms({ knownOn: "2023-07-10", regrantedOn: "2023-07-10", dueOn: "2024-01-31" }),
    ];
    const measures = [
      makeMeasure({ readings: [makeReading("2023-06-28", 40), makeReading("2023-09-28", 60)] }),
    ];
    expect(worked({ terms, measures }).parts[0]).toMatchObject({
      expectation: {
        kind: "regrant",
        from: "2023-07-10",
        progress: 0.4,
        monthsDone: 2,
        months: 6,
        share: 0.6,
      },
    });
  });

  it("runs from a provisional baseline that came after the grant, and from a grant that came after it", () => {
    const grant = (on: string) => [
      makeTerms(),
      makeTerms({ knownOn: on, regrantedOn: on, dueOn: "2024-01-31" }),
    ];
    const readings = [makeReading("2023-05-28", 70), makeReading("2023-09-28", 75)];
    const measures = [makeMeasure({ basis: "share", terms: { target: 80 }, readings })];
    expect(worked({ terms: grant("2023-03-10"), measures }).parts[0]).toMatchObject({
      progress: 0.5,
      expectation: { kind: "provisional", from: "2023-05-31", to: "2024-01-31", monthsDone: 4, months: 8 },
    });
    expect(worked({ terms: grant("2023-07-10"), measures }).parts[0]).toMatchObject({
      expectation: { kind: "regrant", from: "2023-07-10", progress: 0, monthsDone: 2, months: 6 },
    });
  });

  it("names why a part is not judged, in the judgement's order", () => {
    const measures = [
      makeMeasure({ id: "level", basis: "absolute" }),
      makeMeasure({ id: "homes", ...read(10) }),
    ];
    const { parts, judgement } = worked({ measures });
    expect(parts.map((part) => part.measureId)).toEqual(judgement.parts.map((part) => part.measureId));
    expect(parts[1]).toMatchObject({ measureId: "level", kind: "none", why: "noBaseline" });
    expect(worked({ measures }, "2023-01-10")).toMatchObject({ period: null, at: null, parts: [] });
  });
});

it("lists the milestones with their shares of all weights", () => {
  const milestones = [
    { id: "a", dueOn: "2023-06-30", weight: 45, reached: { on: "2023-06-20", acceptedOn: "2023-06-28" } },
    { id: "b", dueOn: "2023-09-30", weight: 30, reached: null },
    { id: "c", dueOn: "2023-12-31", weight: 25, reached: null },
  ];
  const terms = [makeTerms({ yardstick: "milestones" })];
  expect(worked({ terms, measures: [], milestones }).parts).toEqual([
    expect.objectContaining({
      kind: "milestones",
      progress: 0.45,
      due: 0.75,
      expectation: null,
      milestones: [
        { id: "a", share: 0.45, dueOn: "2023-06-30", due: true, reached: true },
        { id: "b", share: 0.3, dueOn: "2023-09-30", due: true, reached: false },
        { id: "c", share: 0.25, dueOn: "2023-12-31", due: false, reached: false },
      ],
    }),
  ]);
});

it("shows what each child brings to its parent's mean", () => {
  const child = (id: string, value: number) =>
    makeFacts({
      id,
      measures: [makeMeasure({ readings: [makeReading("2023-08-28", value), ...read(value).readings] })],
    });
  const closed = {
    ...child("closed", 90),
    terms: [makeTerms({ state: "closed" as const, closedOn: "2023-09-01" })],
  };
  const terms = [makeTerms({ yardstick: "children" })];
  const { children, judgement } = worked({
    terms,
    measures: [],
    children: [child("a", 120), child("b", 50), closed],
  });
  expect(children).toEqual([
    { id: "a", state: "active", lamp: "green", share: 1 },
    { id: "b", state: "active", lamp: "red", share: 0.5 },
    { id: "closed", state: "closed", lamp: "blue", share: 1 },
  ]);
  expect(judgement.progress).toBeCloseTo(2.5 / 3, 12);
});
