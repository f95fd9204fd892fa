import { expect, it } from "vitest";
import { greyOf } from "./grey";
import { judge, strip } from "./judge";
import { makeFacts, makeMeasure, makePlan, makeTerms, weekdays } from "./testing";

const plan = makePlan();
const judged = (varied: Parameters<typeof makeTerms>[0], day = "2023-03-10") =>
  judge(plan, makeFacts({ terms: [makeTerms(varied)] }), day, weekdays);

it.each([
  ["draft", "notSent"],
  ["unassigned", "notSent"],
  ["pending", "notReceived"],
] as const)("what is %s says so, and shows the word of what is not started", (state, key) => {
  const sentOn = state === "pending" ? "2023-03-09" : null;
  const found = judged({ state, sentOn, acknowledgedOn: null });
  expect(found).toMatchObject({ lamp: "grey", reasons: [{ key, facts: {} }] });
  expect(greyOf(found.lamp, found.reasons)).toBe("notStarted");
});

it("waits for the first growth figure, not for a filing, even before the first deadline", () => {
  const growth = makeMeasure({ basis: "growth", frequency: "quarter", lagDays: 20 });
  const of = (measures: (typeof growth)[], day: string) =>
    judge(plan, makeFacts({ measures }), day, weekdays).reasons.map(({ key }) => key);
  expect(of([growth], "2023-01-20")).toEqual(["notPublished"]);
  expect(of([growth, makeMeasure({ id: "homes" })], "2023-01-20")).toEqual(["notStarted"]);
  expect(greyOf("grey", [{ key: "notStarted" }, { key: "notPublished" }])).toBe("notPublished");
  const cells = strip(plan, makeFacts({ measures: [growth] }), "2023-05-02", weekdays);
  expect(cells.map(({ lamp, grey }) => [lamp, grey])).toEqual([
    ["grey", "notPublished"],
    ["grey", "notPublished"],
    ["grey", "notPublished"],
    // April's end is past the lag: from then on a value is missed, not waited for.
    ["grey", null],
  ]);
});

it("has no word of its own for what is judged, or waits for a value", () => {
  expect(greyOf("green", [{ key: "notStarted" }])).toBeNull();
  expect(greyOf("grey", [{ key: "noReading" }])).toBeNull();
});
