import { describe, expect, it } from "vitest";
import type { FilingFacts, FilingMove } from "./facts";
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
const move = (kind: FilingMove["kind"], on: string): FilingMove => ({ kind, on });
const OPEN = { submittedOn: null, decidedOn: null, decision: null } as const;
const moved = (period: string, now: Partial<FilingFacts>, ...moves: FilingMove[]): FilingFacts =>
  makeFiling(period, { ...now, moves });
const routine = (...filings: FilingFacts[]) =>
  makeFacts({
    terms: [makeTerms({ yardstick: "routine" })],
    measures: [],
    filings: [...filedThrough(7), ...filings],
  });
const lampOn = (facts: ReturnType<typeof makeFacts>, day: string) => judge(plan, facts, day, weekdays).lamp;

describe("a filing as known on a day", () => {
  const withdrawn = routine(
    moved("2023-08", OPEN, move("submit", "2023-08-25"), move("withdraw", "2023-09-20")),
  );

  it("counted until it was withdrawn, and is missing from then on", () => {
    expect(lampOn(withdrawn, "2023-09-19")).toBe("green");
    expect(lampOn(withdrawn, "2023-09-20")).toBe("yellow");
    expect(strip(plan, withdrawn, "2023-09-19", weekdays).at(-1)).toMatchObject({ filed: "on-time" });
    expect(strip(plan, withdrawn, "2023-09-20", weekdays).at(-1)).toMatchObject({ filed: "missing" });
  });

  it("keeps the cell of a reign in which it counted, when it is withdrawn after", () => {
    const late = routine(
      moved("2023-08", OPEN, move("submit", "2023-08-25"), move("withdraw", "2023-10-20")),
      makeFiling("2023-09"),
    );
    const cells = strip(plan, late, "2023-10-25", weekdays);
    expect(cells.at(-2)).toMatchObject({ period: "2023-08", lamp: "green", filed: "missing" });
  });

  it("is late when it is sent again after the deadline, and only from then on", () => {
    const again = routine(
      moved(
        "2023-08",
        { submittedOn: "2023-09-04", decidedOn: null, decision: null },
        move("submit", "2023-08-25"),
        move("withdraw", "2023-08-27"),
        move("submit", "2023-09-04"),
      ),
    );
    expect(lampOn(again, "2023-08-29")).toBe("yellow");
    expect(strip(plan, again, "2023-09-03", weekdays).at(-1)).toMatchObject({ filed: "missing" });
    expect(strip(plan, again, "2023-09-04", weekdays).at(-1)).toMatchObject({ filed: "late" });
  });

  it("stays in time through a return, and waits again once it is sent anew", () => {
    const measures = [
      makeMeasure({
        readings: [
          makeReading("2023-07-28", 60),
          makeReading("2023-08-25", 62, { acceptedOn: "2023-09-12" }),
        ],
      }),
    ];
    const filings = [
      ...filedThrough(7),
      moved(
        "2023-08",
        { submittedOn: "2023-08-25", decidedOn: "2023-09-12" },
        move("submit", "2023-08-25"),
        move("return", "2023-09-04"),
        move("submit", "2023-09-07"),
        move("accept", "2023-09-12"),
      ),
    ];
    const facts = makeFacts({ measures, filings });
    const judged = (day: string) => judge(plan, facts, day, weekdays).period;
    expect(["2023-09-03", "2023-09-04", "2023-09-07", "2023-09-12"].map(judged)).toEqual([
      "2023-07",
      "2023-08",
      "2023-07",
      "2023-08",
    ]);
    expect(strip(plan, facts, "2023-09-13", weekdays).at(-1)).toMatchObject({ filed: "on-time" });
  });

  it("is read from the plain days where its first steps are not known", () => {
    const partly = routine(moved("2023-08", { submittedOn: "2023-08-25" }, move("accept", "2023-08-28")));
    expect(lampOn(partly, "2023-09-10")).toBe("green");
    expect(lampOn(routine(moved("2023-08", { submittedOn: "2023-08-25" })), "2023-09-10")).toBe("green");
  });
});

describe("what the department says", () => {
  const says = (facts: ReturnType<typeof makeFacts>, day: string) =>
    judge(plan, facts, day, weekdays).statuses.says;

  it("is what was not taken back or sent back by the day", () => {
    const difficult = { selfAssessment: "difficult" as const };
    const facts = routine(
      moved(
        "2023-08",
        { ...OPEN, ...difficult },
        move("submit", "2023-08-25"),
        move("withdraw", "2023-08-27"),
      ),
    );
    expect(["2023-08-24", "2023-08-26", "2023-08-27"].map((day) => says(facts, day))).toEqual([
      "normal",
      "difficult",
      "normal",
    ]);
    const returned = routine(
      moved(
        "2023-08",
        { ...difficult, submittedOn: "2023-08-25", decidedOn: "2023-08-27", decision: "returned" },
        move("submit", "2023-08-25"),
        move("return", "2023-08-27"),
      ),
    );
    expect(["2023-08-26", "2023-08-27"].map((day) => says(returned, day))).toEqual(["difficult", "normal"]);
  });

  it("is what was said at each sending, where that is known", () => {
    const facts = routine(
      moved(
        "2023-08",
        { submittedOn: "2023-08-25", decidedOn: null, decision: null, selfAssessment: "done" },
        { ...move("submit", "2023-08-25"), says: "difficult" },
        move("return", "2023-08-27"),
        { ...move("submit", "2023-08-28"), says: "done" },
      ),
    );
    expect(["2023-08-26", "2023-08-28"].map((day) => says(facts, day))).toEqual(["difficult", "done"]);
  });
});

it("takes an acceptance for a change only from its day on", () => {
  const quiet = makeFiling("2023-08", {
    decidedOn: "2023-10-30",
    moves: [move("submit", "2023-08-28"), move("accept", "2023-10-30")],
  });
  const facts = makeFacts({
    terms: [makeTerms({ yardstick: "routine" })],
    measures: [],
    filings: [...filedThrough(7), quiet],
  });
  expect(judge(plan, facts, "2023-10-29", weekdays).stale).toBe(true);
  expect(judge(plan, facts, "2023-10-30", weekdays).stale).toBe(false);
});

it("files for a parent through its children only once they are known", () => {
  const child = makeFacts({ id: "c2", terms: [makeTerms({ knownOn: "2023-09-10" })] });
  const parent = makeFacts({
    terms: [makeTerms({ yardstick: "children" })],
    measures: [],
    filings: filedThrough(7),
    children: [child],
  });
  const before = judge(plan, parent, "2023-09-09", weekdays);
  expect(before).toEqual(judge(plan, { ...parent, children: [] }, "2023-09-09", weekdays));
  expect(before.reasons.map((reason) => reason.key)).toContain("missedFiling");
  const since = judge(plan, parent, "2023-09-10", weekdays);
  expect(since.reasons.map((reason) => reason.key)).not.toContain("missedFiling");
});

it("tells what was filed by the rules of the day", () => {
  const rules = { ...plan, graceWorkingDays: 10 };
  const changed = makePlan({
    graceWorkingDays: 60,
    revisions: [
      { ...rules, knownOn: "2023-01-01" },
      { ...rules, graceWorkingDays: 60, knownOn: "2023-10-01" },
    ],
  });
  const facts = makeFacts({ terms: [makeTerms({ acknowledgedOn: "2023-08-01" })], filings: [] });
  const filed = (on: typeof plan) =>
    strip(on, facts, "2023-09-29", weekdays)
      .map((cell) => cell.filed)
      .slice(-2);
  expect(filed(changed)).toEqual(["missing", "missing"]);
  expect(filed(changed)).toEqual(filed(rules));
});
