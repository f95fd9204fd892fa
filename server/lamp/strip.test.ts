import { describe, expect, it } from "vitest";
import { judge, strip } from "./judge";
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

/** Cumulative values of January, February, …; each accepted on its deadline. */
const monthly = (...values: number[]) => [
  makeMeasure({
    readings: values.map((value, i) => makeReading(`2023-${String(i + 1).padStart(2, "0")}-28`, value)),
  }),
];
const lampsOf = (cells: ReturnType<typeof strip>) => cells.map((cell) => cell.lamp);

describe("scar", () => {
  const facts = makeFacts({ measures: monthly(8, 0, 25, 33) });

  it("shows yellow for the period that made red good, and green after it", () => {
    const cells = strip(plan, facts, "2023-05-02", weekdays);
    expect(lampsOf(cells)).toEqual(["green", "red", "yellow", "green"]);
    expect(cells.map((cell) => cell.scar)).toEqual([false, false, true, false]);
  });

  it("says so in the judgement", () => {
    const scarred = judge(plan, facts, "2023-03-29", weekdays);
    expect(scarred).toMatchObject({ lamp: "yellow", scar: true });
    expect(scarred.reasons.map((reason) => reason.key)).toEqual(["scar", "onSchedule"]);
    expect(scarred.reasons[0]?.facts).toEqual({ period: "2023-02" });
  });

  it("leaves none on yellow, red or closed", () => {
    expect(
      strip(plan, makeFacts({ measures: monthly(8, 0, 12) }), "2023-04-02", weekdays).at(-1),
    ).toMatchObject({
      lamp: "yellow",
      scar: false,
    });
    const terms = [
      makeTerms(),
      makeTerms({ knownOn: "2023-04-01", state: "closed", closedOn: "2023-04-01" }),
    ];
    const closed = makeFacts({ measures: monthly(8, 0, 25), terms });
    expect(judge(plan, closed, "2023-04-02", weekdays)).toMatchObject({ lamp: "blue", scar: false });
  });

  it("holds while the next filing waits for review", () => {
    const filings = [...filedThrough(3), makeFiling("2023-04", { decidedOn: null, decision: null })];
    const waiting = makeFacts({ measures: monthly(8, 0, 25), filings });
    expect(judge(plan, waiting, "2023-05-02", weekdays)).toMatchObject({
      lamp: "yellow",
      scar: true,
      period: "2023-03",
    });
  });
});

describe("strip", () => {
  it("keeps what was shown on the last day of each reign", () => {
    const late = makeReading("2023-02-28", 17, { acceptedOn: "2023-03-29", acceptedSeq: 99_999_999 });
    const [measure] = monthly(8, 0, 25);
    if (measure === undefined) throw new Error("no measure");
    const facts = makeFacts({ measures: [{ ...measure, readings: [...measure.readings, late] }] });
    expect(lampsOf(strip(plan, facts, "2023-03-10", weekdays))).toEqual(["green", "red"]);
    expect(lampsOf(strip(plan, facts, "2023-04-10", weekdays))).toEqual(["green", "red", "yellow"]);
  });

  it("tells how each period was filed", () => {
    const terms = [makeTerms({ acknowledgedOn: "2023-02-20" })];
    const filings = [
      makeFiling("2023-03"),
      makeFiling("2023-04", { submittedOn: "2023-05-04", decidedOn: "2023-05-05" }),
    ];
    const cells = strip(
      plan,
      makeFacts({ terms, filings, measures: monthly(8, 16, 25, 33, 41) }),
      "2023-06-05",
      weekdays,
    );
    expect(cells.map((cell) => cell.filed)).toEqual(["not-due", "not-due", "on-time", "late", "missing"]);
  });

  it("is empty before the first deadline and goes on past the plan's end", () => {
    expect(strip(plan, makeFacts(), "2023-01-28", weekdays)).toEqual([]);
    expect(strip(plan, makeFacts(), "2024-02-29", weekdays)).toHaveLength(14);
  });
});

it("judges each period by the rules that held in it, and keeps its cell when they change", () => {
  const facts = makeFacts({ measures: monthly(8, 9, 10, 12) });
  const before = strip(plan, facts, "2023-05-02", weekdays);
  expect(lampsOf(before)).toEqual(["green", "yellow", "yellow", "red"]);
  const strict = { ...makePlan({ preset: "xuancheng-2020" }), knownOn: "2023-04-01" };
  const changed = makePlan({
    preset: "xuancheng-2020",
    revisions: [{ ...plan, knownOn: "2023-01-01" }, strict],
  });
  expect(lampsOf(strip(changed, facts, "2023-05-02", weekdays))).toEqual([
    "green",
    "yellow",
    "yellow",
    "red",
  ]);
  const always = makePlan({ preset: "xuancheng-2020" });
  expect(lampsOf(strip(always, facts, "2023-05-02", weekdays))).toEqual(["red", "red", "red", "red"]);
});
