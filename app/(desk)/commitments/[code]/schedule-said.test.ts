import { expect, it } from "vitest";
import type { CommitmentState, Yardstick } from "@/db/values";
import type { CommitmentFacts } from "@/server/lamp/facts";
import { judge } from "@/server/lamp/judge";
import { makeFacts, makeMeasure, makePlan, makeReading, makeTerms, weekdays } from "@/server/lamp/testing";
import { workingOf } from "@/server/lamp/working";
import { scheduleSaid } from "./schedule-said";

const plan = makePlan();
function said(varied: Partial<CommitmentFacts>, state: CommitmentState = "active", day = "2023-09-10") {
  const yardstick: Yardstick = varied.milestones ? "milestones" : "measures";
  const received = state === "active" ? {} : { acknowledgedOn: null };
  const facts = makeFacts({ terms: [makeTerms({ state, yardstick, ...received })], ...varied });
  const judgement = judge(plan, facts, day, weekdays);
  const { parts } = workingOf(plan, facts, judgement, day, weekdays);
  return scheduleSaid(judgement, { state, yardstick }, parts);
}

it("names the day of the expectation that was judged, not of the period", () => {
  const lagged = makeMeasure({ lagDays: 20, readings: [makeReading("2023-07-31", 50)] });
  expect(said({ measures: [lagged] })).toMatchObject({ at: "2023-07-31", expected: 7 / 12, progress: 0.5 });
  const ahead = makeMeasure({ id: "m2", readings: [makeReading("2023-08-28", 90)] });
  expect(said({ measures: [ahead, lagged] })).toMatchObject({ at: "2023-07-31", progress: 0.5 });
  expect(said({ measures: [ahead] })).toMatchObject({ at: "2023-08-31", expected: 8 / 12 });
});

const milestones = [{ id: "a", dueOn: "2023-06-30", weight: 100, reached: null }];

it("names a milestone's own period, and what is true before the work begins", () => {
  expect(said({ milestones })).toMatchObject({ at: "2023-08-31", expected: 1 });
  expect(said({ milestones }, "unassigned")).toEqual({ kind: "waits", why: { key: "notSent", facts: {} } });
  expect(said({ milestones }, "pending")).toEqual({ kind: "waits", why: { key: "notReceived", facts: {} } });
  const terms = [makeTerms({ yardstick: "milestones", acknowledgedOn: "2023-09-08" })];
  expect(said({ milestones, terms })).toMatchObject({ kind: "waits", why: { key: "notStarted" } });
});

it("never holds growth against a schedule, and waits for its first figure", () => {
  const growth = makeMeasure({ basis: "growth", frequency: "year", terms: { target: 6 } });
  expect(said({ measures: [growth] })).toMatchObject({ kind: "waits", why: { key: "notPublished" } });
  const read = { ...growth, frequency: "month" as const, readings: [makeReading("2023-08-28", 7)] };
  expect(said({ measures: [read] })).toEqual({ kind: "none" });
});
