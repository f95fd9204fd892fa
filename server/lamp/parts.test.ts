import { describe, expect, it } from "vitest";
import { judge } from "./judge";
import type { Part } from "./judgement";
import type { CommitmentFacts, MeasureFacts, PlanFacts } from "./facts";
import { makeFacts, makeMeasure, makePlan, makeReading, makeTerms, weekdays } from "./testing";

/** The day after September's deadline: judged at the end of September, 9/12 expected. */
const OCTOBER = "2023-10-09";
const same = (value: number) => ({ value, match: "same" as const });

function partOf(
  measure: MeasureFacts,
  varied: { plan?: Partial<PlanFacts>; day?: string; facts?: Partial<CommitmentFacts> } = {},
): Part {
  const facts = makeFacts({ measures: [measure], ...varied.facts });
  const [part] = judge(makePlan(varied.plan), facts, varied.day ?? OCTOBER, weekdays).parts;
  if (part === undefined) throw new Error("the measure was not judged");
  return part;
}

type Kind = Pick<MeasureFacts, "basis" | "comparator">;
const at = (kind: Kind, target: number, value: number, baseline?: number): Part =>
  partOf(
    makeMeasure({
      ...kind,
      terms: { target, baseline: baseline === undefined ? null : same(baseline) },
      readings: [makeReading("2023-09-28", value)],
    }),
  );

describe("measures against the schedule (75.0 % expected)", () => {
  it.each([
    ["increment", ">=", 2700, 1652, undefined, 1652 / 2700, "yellow"],
    ["increment", ">=", 100, 70, undefined, 0.7, "green"],
    ["increment", "=", 100, 59, undefined, 0.59, "red"],
    ["increment", "=", 100, 120, undefined, 1.2, "green"],
    ["increment", "~", 100, 94, undefined, 0.94, "green"],
    ["increment", "~", 100, 95, undefined, 1, "green"],
    ["increment", "~", 100, 108, undefined, 1.08, "green"],
    ["increment", "range", 100, 80, undefined, 0.8, "green"],
    ["increment", "complete", 20, 13, undefined, 0.65, "yellow"],
    ["absolute", ">=", 500, 480, 400, 0.8, "green"],
    ["absolute", "=", 500, 430, 400, 0.3, "red"],
    ["absolute", "~", 500, 475, 400, 1, "green"],
    ["absolute", "range", 500, 465, 400, 0.65, "yellow"],
    ["share", ">=", 80, 79, 78, 0.5, "red"],
    ["share", ">=", 80, 77, 78, -0.5, "red"],
    ["share", "complete", 100, 72, undefined, 0.72, "green"],
  ] as const)(
    "%s %s %d: %d from %s is %d done: %s",
    (basis, comparator, target, value, baseline, progress, lamp) => {
      const part = at({ basis, comparator }, target, value, baseline);
      expect(part.progress).toBeCloseTo(progress, 12);
      expect(part.expected).toBeCloseTo(0.75, 12);
      expect(part.gap).toBeCloseTo((progress - 0.75) * 100, 9);
      expect(part.lamp).toBe(lamp);
      expect(part).toMatchObject({ value, target, asOf: "2023-09-28" });
    },
  );

  it("prints the homes' sentence with its numbers", () => {
    const { key, facts } = at({ basis: "increment", comparator: ">=" }, 2700, 1652).reason;
    expect(key).toBe("behind");
    expect([
      Number(facts.progress).toFixed(3),
      Number(facts.expected).toFixed(3),
      Number(facts.gap).toFixed(1),
    ]).toEqual(["0.612", "0.750", "-13.8"]);
    expect(facts.preset).toBe("standard");
  });

  it("does not call a ratio on its way from 78 to 80 % nearly done on the first day", () => {
    const part = at({ basis: "share", comparator: ">=" }, 80, 78, 78);
    expect(part.progress).toBe(0);
    expect(part.lamp).toBe("red");
  });

  it("counts an increment from 0 when nothing was accepted", () => {
    expect(partOf(makeMeasure())).toMatchObject({
      progress: 0,
      value: null,
      lamp: "red",
      reason: { key: "behind" },
    });
  });

  it("reads done of total, and falls back to the target where no total was filed", () => {
    const done = makeReading("2023-09-28", null, { done: 45, total: 60 });
    const part = partOf(
      makeMeasure({ comparator: "complete", basis: "share", terms: { target: null }, readings: [done] }),
    );
    expect(part).toMatchObject({ progress: 0.75, value: 45, total: 60, lamp: "green" });
    const nothing = partOf(makeMeasure({ comparator: "complete", terms: { target: null } }));
    expect(nothing).toMatchObject({ lamp: "grey", reason: { key: "noReading" } });
  });

  it("follows steps at dates", () => {
    const nodes = [
      { on: "2023-03-31", share: 0.2 },
      { on: "2023-06-30", share: 0.45 },
      { on: "2023-10-31", share: 1 },
    ];
    const part = partOf(
      makeMeasure({
        terms: { schedule: { kind: "steps", nodes } },
        readings: [makeReading("2023-09-28", 45)],
      }),
    );
    expect(part).toMatchObject({ expected: 0.45, lamp: "green" });
  });

  it("is red in Xuancheng at the end of November below 91.7 %", () => {
    const of = (value: number) =>
      partOf(makeMeasure({ readings: [makeReading("2023-11-28", value)] }), {
        plan: { preset: "xuancheng-2020" },
        day: "2023-11-29",
      });
    expect(of(91.6)).toMatchObject({ lamp: "red", reason: { key: "behind" } });
    expect(of(91.7).lamp).toBe("green");
    expect(of(91.6).expected).toBeCloseTo(11 / 12, 12);
  });
});

describe("baselines", () => {
  const share = (values: [string, number][], baseline: MeasureFacts["terms"][number]["baseline"] = null) =>
    partOf(
      makeMeasure({
        basis: "share",
        terms: { target: 80, baseline },
        readings: values.map(([asOf, value]) => makeReading(asOf, value)),
      }),
    );

  it("computes only with an equal baseline", () => {
    expect(share([], { value: 70, match: "comparable" }).reason.key).toBe("noBaseline");
    expect(share([], same(70)).reason.key).toBe("noReading");
    expect(
      share(
        [
          ["2023-03-28", 76],
          ["2023-09-28", 79],
        ],
        { value: 70, match: "level" },
      ).progress,
    ).toBe(0.75);
  });

  it("takes the first accepted reading as the provisional one", () => {
    expect(share([["2023-03-28", 76]])).toMatchObject({ progress: 0, lamp: "red" });
    expect(
      share([
        ["2023-03-28", 76],
        ["2023-09-28", 79],
      ]),
    ).toMatchObject({ progress: 0.75, lamp: "green" });
  });

  it("takes the provisional one as it was corrected", () => {
    const readings = [
      makeReading("2023-03-28", 70, { acceptedSeq: 1 }),
      makeReading("2023-03-28", 76, { acceptedOn: "2023-04-02", acceptedSeq: 2 }),
      makeReading("2023-09-28", 79, { acceptedSeq: 3 }),
    ];
    expect(partOf(makeMeasure({ basis: "share", terms: { target: 80 }, readings })).progress).toBe(0.75);
  });

  it("holds where the baseline already meets the target", () => {
    expect(share([["2023-09-28", 80]], same(81))).toMatchObject({
      lamp: "green",
      gap: null,
      reason: { key: "held" },
    });
    expect(share([["2023-09-28", 79.9]], same(81))).toMatchObject({
      lamp: "red",
      reason: { key: "notHeld" },
    });
    expect(share([["2023-03-28", 85]])).toMatchObject({ lamp: "green", reason: { key: "held" } });
  });
});

describe("limits", () => {
  it.each([
    ["increment", 100, 100, "green", "withinLimit"],
    ["share", 5, 5.1, "red", "overLimit"],
    ["growth", 3, 3.4, "red", "overLimit"],
    ["absolute", 40, 12, "green", "withinLimit"],
  ] as const)("%s at most %d: %d is %s", (basis, target, value, lamp, key) => {
    const part = at({ basis, comparator: "<=" }, target, value);
    expect(part).toMatchObject({
      lamp,
      progress: null,
      gap: null,
      reason: { key, facts: { value, target } },
    });
  });

  it("is not judged without a reading", () => {
    expect(partOf(makeMeasure({ comparator: "<=" })).reason.key).toBe("noReading");
  });
});

describe("growth", () => {
  it.each([
    [">=", 6, 6, "green", "growthMet"],
    [">=", 6, 5, "yellow", "growthShort"],
    [">=", 6, 4.9, "red", "growthShort"],
    ["=", 6, 7, "green", "growthMet"],
    ["~", 6, 5.7, "green", "growthMet"],
    ["~", 6, 5.6, "yellow", "growthShort"],
    ["range", 6, 6.5, "green", "growthMet"],
    ["complete", 6, 4, "red", "growthShort"],
  ] as const)("%s %d: %d is %s, never prorated", (comparator, target, value, lamp, key) => {
    expect(at({ basis: "growth", comparator }, target, value)).toMatchObject({
      lamp,
      gap: null,
      reason: { key },
    });
  });

  const quarterly = makeMeasure({
    basis: "growth",
    frequency: "quarter",
    lagDays: 20,
    terms: { target: 6 },
    readings: [makeReading("2023-03-31", 6.4, { acceptedOn: "2023-04-25" })],
  });

  it("is grey until its first figure is due", () => {
    expect(partOf(quarterly, { day: "2023-04-28" })).toMatchObject({
      lamp: "grey",
      reason: { key: "notPublished" },
    });
    expect(partOf(quarterly, { day: "2023-04-29" })).toMatchObject({ lamp: "green", asOf: "2023-03-31" });
    expect(partOf({ ...quarterly, readings: [] }, { day: "2023-04-29" }).reason.key).toBe("noReading");
  });

  it("holds a quarterly flow against the expectation of its own quarter", () => {
    const flow = makeMeasure({ frequency: "quarter", readings: [makeReading("2023-06-30", 50)] });
    expect(partOf(flow, { day: "2023-09-10" })).toMatchObject({ expected: 0.5, lamp: "green" });
    expect(partOf(flow, { day: OCTOBER })).toMatchObject({ expected: 0.75, lamp: "red" });
  });
});

describe("the current reading", () => {
  it("is the latest as-of date, then the latest acceptance, within the judged period", () => {
    const readings = [
      makeReading("2023-08-28", 50, { acceptedOn: "2023-10-08", acceptedSeq: 9 }),
      makeReading("2023-09-28", 60, { acceptedSeq: 2 }),
      makeReading("2023-09-28", 62, { acceptedSeq: 3 }),
      makeReading("2023-10-02", 99, { acceptedSeq: 4 }),
      makeReading("2023-09-29", 98, { acceptedOn: "2023-10-10", acceptedSeq: 5 }),
    ];
    expect(partOf(makeMeasure({ readings })).value).toBe(62);
  });
});

describe("milestones", () => {
  const milestones = (reached: number) =>
    [20, 25, 30, 25].map((weight, i) => ({
      id: `n${i}`,
      dueOn: ["2023-03-31", "2023-06-30", "2023-09-30", "2023-12-31"][i] ?? "",
      weight,
      reached: i < reached ? { on: "2023-05-01", acceptedOn: "2023-05-08" } : null,
    }));
  const judged = (reached: number, day = OCTOBER) =>
    judge(
      makePlan(),
      makeFacts({ terms: [makeTerms({ yardstick: "milestones" })], milestones: milestones(reached) }),
      day,
      weekdays,
    );

  it.each([
    [2, "red", "milestonesBehind", 0.45],
    [3, "green", "milestonesOnSchedule", 0.75],
    [4, "green", "milestonesAhead", 1],
  ] as const)("%d of four reached is %s", (reached, lamp, key, progress) => {
    const [part] = judged(reached).parts;
    expect(part).toMatchObject({ measureId: null, lamp, progress, expected: 0.75, reason: { key } });
  });

  it("knows a milestone from its acceptance on", () => {
    expect(judged(2, "2023-05-05").progress).toBe(0);
    expect(judged(2, "2023-05-30").progress).toBeCloseTo(0.45, 12);
  });

  it("is not judged before a filing had been due", () => {
    const terms = [makeTerms({ yardstick: "milestones", acknowledgedOn: "2023-09-20" })];
    const early = (reached: number) =>
      judge(makePlan(), makeFacts({ terms, milestones: milestones(reached) }), OCTOBER, weekdays).parts[0];
    expect(early(0)).toMatchObject({ lamp: "grey", reason: { key: "notStarted" } });
    expect(early(2)?.lamp).toBe("red");
  });

  it("runs from the weight reached on the day of a grant", () => {
    const grant = {
      knownOn: "2023-09-10",
      regrantedOn: "2023-09-10",
      dueOn: "2024-03-31",
      yardstick: "milestones" as const,
    };
    const facts = makeFacts({
      terms: [makeTerms({ yardstick: "milestones" }), makeTerms(grant)],
      milestones: milestones(2),
    });
    const [part] = judge(makePlan(), facts, "2023-12-30", weekdays).parts;
    expect(part?.expected).toBeCloseTo(0.45 + 0.55 / 2, 12);
  });
});

describe("before its start", () => {
  it("is not judged, whatever the plan's month", () => {
    const facts = { startOn: "2023-10-01" };
    expect(partOf(makeMeasure(), { facts })).toMatchObject({ lamp: "grey", reason: { key: "notStarted" } });
    expect(partOf(makeMeasure(), { facts, day: "2023-10-29" }).expected).toBeCloseTo(1 / 3, 12);
  });

  it("leaves out a measure that was not known yet", () => {
    const later = makeMeasure({ id: "later", terms: { knownOn: "2023-10-10" } });
    const facts = makeFacts({ measures: [makeMeasure(), later] });
    expect(judge(makePlan(), facts, OCTOBER, weekdays).parts.map((part) => part.measureId)).toEqual(["m1"]);
    expect(judge(makePlan(), facts, "2023-10-10", weekdays).parts).toHaveLength(2);
  });
});
