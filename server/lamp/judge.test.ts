import { describe, expect, it } from "vitest";
import type { CommitmentFacts, CommitmentTerms } from "./facts";
import { judge } from "./judge";
import {
  filedThrough,
  makeFacts,
  makeFiling,
  makeMeasure,
  makePlan,
  makeReading,
  makeTerms,
  weekdays,
} from "./testing";

const plan = makePlan();
const OCTOBER = "2023-10-09";
const on = (day: string, varied: Partial<CommitmentFacts> = {}, terms: Partial<CommitmentTerms> = {}) =>
  judge(plan, makeFacts({ terms: [makeTerms(terms)], ...varied }), day, weekdays);
const homes = (...values: [string, number][]) => [
  makeMeasure({ readings: values.map(([asOf, value]) => makeReading(asOf, value)) }),
];
const keys = (judgement: ReturnType<typeof judge>) => judgement.reasons.map((reason) => reason.key);

describe("states", () => {
  it.each([
    ["draft", "grey", "notSent", "other"],
    ["unassigned", "grey", "notSent", "other"],
    ["discontinued", "grey", "discontinued", "other"],
    ["closed", "blue", "closed", "done"],
  ] as const)("%s is %s", (state, lamp, key, bucket) => {
    const judgement = on(OCTOBER, {}, { state, closedOn: state === "closed" ? "2023-09-01" : null });
    expect(judgement).toMatchObject({ lamp, bucket, overdue: false });
    expect(keys(judgement)).toEqual([key]);
  });

  it("is grey before anything was known of it, and without a yardstick", () => {
    expect(on("2023-01-01")).toMatchObject({ lamp: "grey", period: null });
    expect(keys(on(OCTOBER, {}, { yardstick: null }))).toEqual(["noYardstick"]);
    expect(keys(on(OCTOBER, { measures: [] }))).toEqual(["noYardstick"]);
  });

  it("is yellow when receipt was not acknowledged in time", () => {
    const pending = { state: "pending" as const, sentOn: "2023-03-01", acknowledgedOn: null };
    expect(on("2023-03-06", {}, pending)).toMatchObject({ lamp: "grey" });
    const late = on("2023-03-07", {}, pending);
    expect(late.lamp).toBe("yellow");
    expect(late.reasons[0]).toEqual({
      key: "notAcknowledged",
      facts: { sentOn: "2023-03-01", by: "2023-03-06" },
    });
  });
});

describe("past due", () => {
  it.each(["draft", "unassigned", "pending", "active", "closing"] as const)("is red in state %s", (state) => {
    const judgement = on("2023-07-01", {}, { state, dueOn: "2023-06-30" });
    expect(judgement).toMatchObject({ lamp: "red", overdue: true });
    expect(judgement.reasons[0]).toEqual({ key: "overdue", facts: { dueOn: "2023-06-30", days: 1 } });
    expect(on("2023-06-30", {}, { state, dueOn: "2023-06-30" }).overdue).toBe(false);
  });

  it.each(["closed", "discontinued"] as const)("is not red when %s", (state) => {
    expect(on("2023-07-01", {}, { state, dueOn: "2023-06-30" }).overdue).toBe(false);
  });

  const closing = { state: "closing" as const, dueOn: "2023-06-30", closingFiledOn: "2023-06-30" };
  const done = homes(["2023-05-28", 90], ["2023-06-28", 100]);

  it("is held by a closing request filed by the due date until it is decided", () => {
    const held = on("2023-08-15", { measures: done, filings: filedThrough(6) }, closing);
    expect(held).toMatchObject({ lamp: "green", overdue: false, bucket: "done" });
    expect(keys(held)).toContain("closingHeld");
    expect(on("2023-07-05", { measures: done }, { ...closing, closingFiledOn: "2023-07-01" }).lamp).toBe(
      "red",
    );
  });

  it("counts again once the request is refused", () => {
    const terms = [makeTerms(closing), makeTerms({ knownOn: "2023-07-10", dueOn: "2023-06-30" })];
    expect(on("2023-07-09", { measures: done, terms })).toMatchObject({ lamp: "green" });
    expect(on("2023-07-10", { measures: done, terms })).toMatchObject({ lamp: "red", overdue: true });
  });
});

describe("filings", () => {
  const good = homes(["2023-07-28", 60], ["2023-08-28", 90]);
  const without = (...periods: string[]) =>
    filedThrough(12).filter((filing) => !periods.includes(filing.period));

  it("is yellow when the last due period was missed, red when two running were", () => {
    const once = on(OCTOBER, { measures: good, filings: without("2023-09") });
    expect(once).toMatchObject({
      lamp: "yellow",
      reasons: [{ key: "missedFiling", facts: { period: "2023-09" } }, {}],
    });
    const twice = on(OCTOBER, { measures: good, filings: without("2023-08", "2023-09") });
    expect(twice.lamp).toBe("red");
    expect(twice.reasons[0]).toEqual({
      key: "missedTwice",
      facts: { period: "2023-09", previous: "2023-08" },
    });
    expect(on("2023-09-28", { measures: good, filings: without("2023-09") }).lamp).toBe("green");
  });

  it("keeps a late period missed and heals with the next", () => {
    const late = without("2023-08").concat(
      makeFiling("2023-08", { submittedOn: "2023-09-01", decidedOn: "2023-09-04" }),
    );
    expect(on("2023-09-10", { measures: good, filings: late }).lamp).toBe("yellow");
    expect(on(OCTOBER, { measures: good, filings: late }).lamp).toBe("green");
  });

  it("judges a late filing's period even while it waits", () => {
    const late = without("2023-09").concat(
      makeFiling("2023-09", { submittedOn: "2023-10-05", decidedOn: null, decision: null }),
    );
    const judgement = on(OCTOBER, { measures: good, filings: late });
    expect(judgement).toMatchObject({ lamp: "yellow", period: "2023-09" });
    expect(keys(judgement)).not.toContain("awaitingReview");
  });

  it("asks nothing for a deadline on which it was closed", () => {
    const terms = [
      makeTerms(),
      makeTerms({ knownOn: "2023-08-01", state: "closed", closedOn: "2023-08-01" }),
      makeTerms({ knownOn: "2023-09-15" }),
    ];
    expect(keys(on("2023-09-20", { measures: good, filings: filedThrough(7), terms }))).not.toContain(
      "missedFiling",
    );
    expect(keys(on(OCTOBER, { measures: good, filings: filedThrough(7), terms }))).toContain("missedFiling");
  });

  it("counts from the first deadline ten working days after receipt", () => {
    const received = (acknowledgedOn: string) =>
      keys(
        on(
          "2023-06-29",
          { filings: [], measures: homes(["2023-05-28", 60]) },
          { acknowledgedOn, knownOn: acknowledgedOn },
        ),
      );
    expect(received("2023-06-14")).toContain("missedFiling");
    expect(received("2023-06-15")).not.toContain("missedFiling");
  });

  it("does not judge what nobody had to report yet", () => {
    const early = on("2023-06-29", { filings: [] }, { acknowledgedOn: "2023-06-20", knownOn: "2023-06-20" });
    expect(early).toMatchObject({ lamp: "grey", bucket: "other" });
    expect(keys(early)).toEqual(["notStarted"]);
  });

  it("holds the lamp while a filing waits for review", () => {
    const measures = homes(["2023-07-28", 60], ["2023-08-28", 62]);
    const waits = (day: string, varied: Parameters<typeof makeFiling>[1]) =>
      on(day, { measures, filings: [...without("2023-09"), makeFiling("2023-09", varied)] });
    const waiting = waits(OCTOBER, { decidedOn: null, decision: null });
    expect(waiting).toMatchObject({ lamp: "green", period: "2023-08" });
    expect(keys(waiting)).toEqual(["onSchedule", "awaitingReview"]);
    expect(waits(OCTOBER, { decidedOn: "2023-10-10" }).period).toBe("2023-08");
    expect(waits("2023-10-10", { decidedOn: "2023-10-10" })).toMatchObject({
      lamp: "yellow",
      period: "2023-09",
    });
    expect(waits(OCTOBER, { decidedOn: "2023-10-08", decision: "returned" })).toMatchObject({
      lamp: "yellow",
      period: "2023-09",
    });
  });
});

describe("worst of the parts", () => {
  it("prints the deciding reason first and lets grey hide nothing", () => {
    const measures = [
      makeMeasure({ id: "growth", basis: "growth", frequency: "year", terms: { target: 6 } }),
      makeMeasure({ id: "good", readings: [makeReading("2023-09-28", 80)] }),
      makeMeasure({ id: "poor", readings: [makeReading("2023-09-28", 61)] }),
    ];
    const judgement = on(OCTOBER, { measures });
    expect(judgement.lamp).toBe("yellow");
    expect(keys(judgement)).toEqual(["behind", "ahead", "notPublished"]);
    expect(judgement.parts.map((part) => part.measureId)).toEqual(["poor", "good", "growth"]);
    expect(judgement.gap).toBeCloseTo(-14, 9);
  });
});

describe("routine", () => {
  const routine = { yardstick: "routine" as const };

  it("is judged by its filings only", () => {
    expect(on("2023-01-20", { measures: [] }, routine)).toMatchObject({ lamp: "grey" });
    const filed = on(OCTOBER, { measures: [] }, routine);
    expect(filed).toMatchObject({ lamp: "green", bucket: "on-schedule", reasons: [{ key: "routineFiled" }] });
    const missed = on(OCTOBER, { measures: [], filings: filedThrough(8) }, routine);
    expect(missed).toMatchObject({ lamp: "yellow", bucket: "behind", reasons: [{ key: "missedFiling" }] });
  });
});

describe("a granted deferral", () => {
  const measures = homes(["2023-08-28", 40], ["2023-09-28", 41]);
  const terms = [
    makeTerms({ dueOn: "2023-12-31" }),
    makeTerms({ knownOn: "2023-09-10", dueOn: "2024-03-31", regrantedOn: "2023-09-10" }),
  ];

  it("runs from the progress of that day to the whole at the new date", () => {
    const september = on(OCTOBER, { measures, terms });
    expect(september.expected).toBeCloseTo(0.4, 12);
    expect(on("2023-11-29", { measures, terms }).expected).toBeCloseTo(0.6, 12);
  });

  it("leaves earlier periods alone", () => {
    expect(on("2023-09-09", { measures, terms }).expected).toBeCloseTo(8 / 12, 12);
    expect(on("2023-09-20", { measures, terms }).expected).toBeCloseTo(8 / 12, 12);
    expect(on("2023-09-20", { measures, terms }).lamp).toBe("red");
  });

  it("measures against a new target from the grant on", () => {
    const [measure] = measures;
    if (measure === undefined) throw new Error("no measure");
    const [first] = measure.terms;
    if (first === undefined) throw new Error("no terms");
    const adjusted = { ...measure, terms: [first, { ...first, knownOn: "2023-09-10", target: 50 }] };
    expect(on("2023-09-20", { measures: [adjusted], terms }).progress).toBeCloseTo(0.4, 12);
    expect(on(OCTOBER, { measures: [adjusted], terms })).toMatchObject({
      progress: 0.82,
      expected: 0.8,
      lamp: "yellow",
      scar: true,
    });
  });
});
