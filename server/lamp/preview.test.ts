import { describe, expect, it } from "vitest";
import { preview } from "./preview";
import { filedThrough, makeFacts, makeMeasure, makePlan, makeReading, makeTerms, weekdays } from "./testing";

const plan = makePlan();

describe("preview of 2,700 homes in September", () => {
  const homes = makeMeasure({ terms: { target: 2700 }, readings: [makeReading("2023-08-28", 1468)] });
  const facts = makeFacts({ measures: [homes], filings: filedThrough(8) });
  const draft = {
    period: "2023-09",
    readings: [{ measureId: "m1", value: 1652, done: null, total: null }],
    milestoneIds: [],
    selfAssessment: "normal" as const,
  };

  it("is red without a filing and yellow once this one is accepted", () => {
    const { withoutFiling, afterAcceptance } = preview(plan, facts, draft, weekdays);
    const printed = (one: typeof withoutFiling) => [
      one.lamp,
      ((one.progress ?? 0) * 100).toFixed(1),
      ((one.expected ?? 0) * 100).toFixed(1),
      one.gap?.toFixed(1),
    ];
    expect(printed(withoutFiling)).toEqual(["red", "54.4", "75.0", "-20.6"]);
    expect(withoutFiling.reasons.map((reason) => reason.key)).toEqual(["behind", "missedFiling"]);
    expect(printed(afterAcceptance)).toEqual(["yellow", "61.2", "75.0", "-13.8"]);
    expect(afterAcceptance.reasons.map((reason) => reason.key)).toEqual(["behind"]);
  });

  it("lets the draft outrank what was accepted for the same day, and leaves the facts alone", () => {
    const before = structuredClone(facts);
    const again = {
      ...draft,
      readings: [
        { ...draft.readings[0], measureId: "m1", value: 1700, done: null, total: null, asOf: "2023-08-28" },
      ],
    };
    expect(preview(plan, facts, again, weekdays).afterAcceptance.parts[0]?.value).toBe(1700);
    expect(facts).toEqual(before);
  });

  it("takes a reading for the day that it names, and else for its newest due interval", () => {
    const older = { measureId: "m1", value: 1400, done: null, total: null, asOf: "2023-08-20" };
    const kept = preview(plan, facts, { ...draft, readings: [older] }, weekdays).afterAcceptance;
    expect(kept.parts[0]).toMatchObject({ value: 1468, asOf: "2023-08-28" });
    const growth = makeMeasure({ basis: "growth", frequency: "quarter", lagDays: 20, terms: { target: 6 } });
    const rate = {
      ...draft,
      period: "2023-07",
      readings: [{ measureId: "m1", value: 6.2, done: null, total: null }],
    };
    const half = preview(plan, { ...facts, measures: [growth] }, rate, weekdays).afterAcceptance;
    expect(half.parts[0]).toMatchObject({ asOf: "2023-06-30", lamp: "green" });
  });

  it("counts the milestones that the draft says were reached", () => {
    const milestones = [{ id: "n1", dueOn: "2023-09-30", weight: 1, reached: null }];
    const staged = makeFacts({
      terms: [makeTerms({ yardstick: "milestones" })],
      measures: [],
      milestones,
      filings: filedThrough(8),
    });
    const { withoutFiling, afterAcceptance } = preview(
      plan,
      staged,
      { ...draft, readings: [], milestoneIds: ["n1"] },
      weekdays,
    );
    expect(withoutFiling.lamp).toBe("red");
    expect(afterAcceptance).toMatchObject({ lamp: "green", progress: 1 });
  });
});
