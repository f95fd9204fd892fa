import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeFacts, makeFiling, makeMeasure, makePlan, makeReading, makeTerms } from "../lamp/testing";
import { anyFacts, anyPlan, dayOf2023, knownBy, planBy } from "../lamp/testing-facts";
import { judgedRow } from "./judged-row";

const id = "p1";

describe("the row of a day", () => {
  it("holds nothing that became known later: lamp, flag, forecast, counts and terms", () => {
    fc.assert(
      fc.property(anyPlan, anyFacts, dayOf2023, (plan, all, day) => {
        const then = judgedRow({ ...planBy(plan, day), id }, knownBy(all, day), day);
        expect(judgedRow({ ...plan, id }, all, day)).toEqual(then);
      }),
      { numRuns: 200 },
    );
  });

  it("counts periods due and filed in time, returns, deferrals and the days until receipt", () => {
    const moves = (...all: [kind: "submit" | "return" | "accept", on: string][]) => ({
      moves: all.map(([kind, on]) => ({ kind, on })),
    });
    const facts = makeFacts({
      terms: [makeTerms({ sentOn: "2023-01-03", acknowledgedOn: "2023-01-06" })],
      measures: [makeMeasure({ readings: [makeReading("2023-02-28", 20)] })],
      filings: [
        makeFiling(
          "2023-01",
          moves(["submit", "2023-01-20"], ["return", "2023-01-29"], ["submit", "2023-02-02"]),
        ),
        makeFiling("2023-02", moves(["submit", "2023-03-03"], ["accept", "2023-03-04"])),
      ],
      deferredOn: ["2023-02-10", "2023-04-10"],
      overrides: [
        { period: "2023-02", lamp: "green", knownOn: "2023-03-05", liftedOn: "2023-03-20" },
        { period: "2023-01", lamp: "red", knownOn: "2023-02-05", liftedOn: null },
      ],
    });
    const on = (day: string) => judgedRow({ ...makePlan(), id }, facts, day);
    expect(on("2023-03-10")).toMatchObject({
      periodsDue: 2,
      periodsOnTime: 1,
      returns: 1,
      deferrals: 1,
      receiptDays: 3,
      overrideLamp: "green",
    });
    expect(on("2023-03-20")).toMatchObject({ overrideLamp: null });
    expect(on("2023-01-30")).toMatchObject({ periodsDue: 1, overrideLamp: null, deferrals: 0 });
    expect(on("2023-02-05")).toMatchObject({ overrideLamp: "red" });
    expect(on("2023-01-01")).toBeNull();
  });

  it("expects a miss of an open commitment only", () => {
    const readings = ["2023-01-28", "2023-02-28", "2023-03-28"].map((on, i) => makeReading(on, i * 2 + 2));
    const facts = makeFacts({
      measures: [makeMeasure({ readings })],
      terms: [makeTerms(), makeTerms({ knownOn: "2023-05-10", state: "closed", closedOn: "2023-05-10" })],
    });
    const on = (day: string) => judgedRow({ ...makePlan(), id }, facts, day);
    expect(on("2023-05-09")).toMatchObject({ missExpected: true, forecasts: [{ endValue: 24 }] });
    expect(on("2023-05-10")).toMatchObject({ missExpected: false });
  });
});
