import { describe, expect, it } from "vitest";
import { addDays } from "../days";
import type { CommitmentFacts, CommitmentTerms, FilingFacts, PlanFacts } from "../facts";
import { judge } from "../judge";
import {
  filedThrough,
  makeFacts,
  makeFiling,
  makeMeasure,
  makePlan,
  makeReading,
  makeTerms,
  weekdays,
} from "../testing";

/**
 * Whole years, day by day: each case lists the days on which the lamp changes and to what, with what decides. Nothing
 * else may change it: no lamp yellows merely because a day passes between two filings (DOMAIN, Lamp).
 */
type Change = [day: string, lamp: string, key: string];

function changesOf(facts: CommitmentFacts, plan: PlanFacts = makePlan(), until = "2024-01-31"): Change[] {
  const changes: Change[] = [];
  for (let day = "2023-01-01"; day <= until; day = addDays(day, 1)) {
    const { lamp, reasons } = judge(plan, facts, day, weekdays);
    if (changes.at(-1)?.[1] !== lamp) changes.push([day, lamp, reasons[0]?.key ?? ""]);
  }
  return changes;
}

const year = Array.from({ length: 12 }, (_, i) => `2023-${String(i + 1).padStart(2, "0")}`);
/** Readings of each month on its filing day; one month after the other by the list. */
const monthly = (...values: number[]) => [
  makeMeasure({ readings: values.map((value, i) => makeReading(`${year[i]}-28`, value)) }),
];
const even = monthly(9, 17, 25, 34, 42, 50, 59, 67, 75, 84, 92, 100);
const routine = (varied: Partial<CommitmentFacts> = {}, terms: Partial<CommitmentTerms> = {}) =>
  makeFacts({
    measures: [],
    ...varied,
    terms: varied.terms ?? [makeTerms({ yardstick: "routine", ...terms })],
  });
const without = (...periods: string[]) => filedThrough(12).filter((one) => !periods.includes(one.period));
const start: Change = ["2023-01-01", "grey", "notStarted"];
const closedInTime = makeTerms({ knownOn: "2023-12-29", state: "closed", closedOn: "2023-12-29" });
const closed: Change = ["2023-12-29", "blue", "closed"];

/** Acknowledged on 3 January: ten working days later is the 17th, so that January is the first that counts. */
const cases: [name: string, facts: CommitmentFacts, changes: Change[], plan?: PlanFacts][] = [
  [
    "delivered evenly and closed in time: green from the first deadline on, without a break",
    makeFacts({ measures: even, terms: [makeTerms(), closedInTime] }),
    [start, ["2023-01-29", "green", "onSchedule"], closed],
  ],
  [
    "delivered evenly and not closed: red on the day after the due date",
    makeFacts({ measures: even }),
    [start, ["2023-01-29", "green", "onSchedule"], ["2024-01-01", "red", "overdue"]],
  ],
  [
    "closing filed on the due date holds the lamp; refused, the due date counts again",
    makeFacts({
      measures: even,
      terms: [
        makeTerms(),
        makeTerms({ knownOn: "2023-12-31", state: "closing", closingFiledOn: "2023-12-31" }),
        makeTerms({ knownOn: "2024-01-20" }),
      ],
    }),
    [start, ["2023-01-29", "green", "onSchedule"], ["2024-01-20", "red", "overdue"]],
  ],
  [
    "closing filed a day late holds nothing",
    makeFacts({
      measures: even,
      terms: [
        makeTerms(),
        makeTerms({ knownOn: "2024-01-01", state: "closing", closingFiledOn: "2024-01-01" }),
      ],
    }),
    [start, ["2023-01-29", "green", "onSchedule"], ["2024-01-01", "red", "overdue"]],
  ],
  [
    "one period missed is yellow from its deadline to the next one's",
    routine({ filings: without("2023-05"), terms: [makeTerms({ yardstick: "routine" }), closedInTime] }),
    [
      start,
      ["2023-01-29", "green", "routineFiled"],
      ["2023-05-29", "yellow", "missedFiling"],
      ["2023-06-29", "green", "routineFiled"],
      closed,
    ],
  ],
  [
    "two running are red, three stay red, and the next one filed is yellow by the scar",
    routine({
      filings: without("2023-05", "2023-06", "2023-07"),
      terms: [makeTerms({ yardstick: "routine" }), closedInTime],
    }),
    [
      start,
      ["2023-01-29", "green", "routineFiled"],
      ["2023-05-29", "yellow", "missedFiling"],
      ["2023-06-29", "red", "missedTwice"],
      ["2023-08-29", "yellow", "scar"],
      ["2023-09-29", "green", "routineFiled"],
      closed,
    ],
  ],
  [
    "a period filed a day late stays missed until the next deadline",
    routine({
      filings: [
        ...without("2023-05"),
        makeFiling("2023-05", { submittedOn: "2023-05-29", decidedOn: "2023-05-30" }),
      ],
      terms: [makeTerms({ yardstick: "routine" }), closedInTime],
    }),
    [
      start,
      ["2023-01-29", "green", "routineFiled"],
      ["2023-05-29", "yellow", "missedFiling"],
      ["2023-06-29", "green", "routineFiled"],
      closed,
    ],
  ],
  [
    "a receipt late in the month spares the period whose deadline is nearer than ten working days",
    routine({}, { knownOn: "2023-02-15", acknowledgedOn: "2023-02-15", sentOn: "2023-02-13" }),
    [start, ["2023-03-29", "green", "routineFiled"], ["2024-01-01", "red", "overdue"]],
  ],
  [
    "receipt not acknowledged in three working days is yellow until it is",
    routine({
      terms: [
        makeTerms({
          yardstick: "routine",
          state: "pending",
          knownOn: "2023-03-02",
          sentOn: "2023-03-02",
          acknowledgedOn: null,
        }),
        makeTerms({
          yardstick: "routine",
          knownOn: "2023-03-14",
          sentOn: "2023-03-02",
          acknowledgedOn: "2023-03-14",
        }),
        { ...closedInTime, yardstick: "routine" },
      ],
    }),
    [
      start,
      // Thursday the 2nd: Friday, Monday, Tuesday the 7th.
      ["2023-03-08", "yellow", "notAcknowledged"],
      ["2023-03-14", "grey", "notStarted"],
      ["2023-03-29", "green", "routineFiled"],
      closed,
    ],
  ],
  [
    "never sent out, past due is red all the same",
    makeFacts({
      terms: [makeTerms({ state: "unassigned", acknowledgedOn: null, sentOn: null, dueOn: "2023-06-30" })],
    }),
    [start, ["2023-07-01", "red", "overdue"]],
  ],
  [
    "discontinued is grey, whatever it was",
    makeFacts({
      measures: monthly(0),
      terms: [makeTerms(), makeTerms({ knownOn: "2023-05-10", state: "discontinued" })],
    }),
    [
      start,
      ["2023-01-29", "yellow", "behind"],
      ["2023-03-01", "red", "behind"],
      ["2023-05-10", "grey", "discontinued"],
    ],
  ],
  [
    "red made good is yellow for one period, then green",
    makeFacts({
      measures: monthly(9, 17, 25, 34, 24, 50, 59, 67, 75, 84, 92, 100),
      terms: [makeTerms(), closedInTime],
    }),
    [
      start,
      ["2023-01-29", "green", "onSchedule"],
      ["2023-05-29", "red", "behind"],
      ["2023-06-29", "yellow", "scar"],
      ["2023-07-29", "green", "onSchedule"],
      closed,
    ],
  ],
  [
    "a deferral granted in June: earlier periods keep their lamps, then the new way counts",
    makeFacts({
      measures: monthly(9, 17, 25, 34, 42, 44, 45, 46, 47, 48, 49, 50),
      terms: [
        makeTerms(),
        makeTerms({ knownOn: "2023-07-10", regrantedOn: "2023-07-10", dueOn: "2024-12-31" }),
      ],
    }),
    [
      start,
      ["2023-01-29", "green", "onSchedule"],
      ["2023-06-29", "yellow", "behind"],
      ["2023-07-29", "green", "onSchedule"],
      ["2023-10-29", "yellow", "behind"],
    ],
  ],
];

describe("a year, day by day", () => {
  it.each(cases)("%s", (_, facts, changes, plan) => {
    expect(changesOf(facts, plan)).toEqual(changes);
  });

  it("waiting for review colours the supervisors' queue, never the department", () => {
    const filings = filedThrough(12).map(
      (one): FilingFacts => (one.period === "2023-06" ? { ...one, decidedOn: "2023-08-20" } : one),
    );
    const measures = monthly(9, 17, 25, 34, 42, 42, 59, 67, 75, 84, 92, 100);
    const slow = {
      ...measures[0],
      readings: measures[0]?.readings.map((one) =>
        one.value === 42 && one.asOf > "2023-06" ? { ...one, acceptedOn: "2023-08-20" } : one,
      ),
    };
    const facts = makeFacts({ measures: [makeMeasure({ readings: slow.readings })], filings });
    expect(changesOf(facts, makePlan(), "2023-12-31")).toEqual([
      start,
      ["2023-01-29", "green", "onSchedule"],
    ]);
  });

  it("a parent shows its worst child, from the day it is known", () => {
    const child = (id: string, varied: Partial<CommitmentFacts>) => makeFacts({ id, ...varied });
    const parent = makeFacts({
      terms: [makeTerms({ yardstick: "children" })],
      measures: [],
      children: [
        child("even", {
          measures: [makeMeasure({ readings: even[0]?.readings.slice(2) ?? [] })],
          terms: [makeTerms({ knownOn: "2023-03-01", acknowledgedOn: "2023-03-01" }), closedInTime],
        }),
        child("late", {
          measures: monthly(9, 17, 25, 34, 24, 50, 59, 67, 75, 84, 92, 100),
          terms: [makeTerms({ knownOn: "2023-05-20" }), closedInTime],
        }),
      ],
    });
    expect(changesOf(parent, makePlan(), "2023-12-31")).toEqual([
      ["2023-01-01", "grey", "notStarted"],
      // Known of: the list, then a child of which nothing was due, then one that is green.
      ["2023-03-29", "green", "children"],
      ["2023-05-29", "red", "children"],
      ["2023-06-29", "yellow", "children"],
      ["2023-07-29", "green", "children"],
      ["2023-12-29", "blue", "children"],
    ]);
  });
});
