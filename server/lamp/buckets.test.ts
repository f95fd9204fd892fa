import { describe, expect, it } from "vitest";
import type { CommitmentFacts, CommitmentTerms, MeasureFacts } from "./facts";
import { judge } from "./judge";
import { filedThrough, makeFacts, makeMeasure, makePlan, makeReading, makeTerms, weekdays } from "./testing";

const plan = makePlan();
const OCTOBER = "2023-10-09";
const judged = (varied: Partial<CommitmentFacts> = {}, terms: Partial<CommitmentTerms> = {}, day = OCTOBER) =>
  judge(plan, makeFacts({ terms: [makeTerms(terms)], ...varied }), day, weekdays);
const measure = (value: number, varied: Partial<Omit<MeasureFacts, "terms">> = {}) =>
  makeMeasure({ readings: [makeReading("2023-09-28", value)], ...varied });
const same = { target: 80, baseline: { value: 60, match: "same" as const } };

describe("buckets (75.0 % expected)", () => {
  it.each([
    [100, "done"],
    [80, "ahead"],
    [79.9, "on-schedule"],
    [70, "on-schedule"],
    [69.9, "behind"],
  ] as const)("an increment at %d %% is %s", (value, bucket) => {
    expect(judged({ measures: [measure(value)] }).bucket).toBe(bucket);
  });

  it("never calls levels, shares, growth and limits done before closing", () => {
    const level = makeMeasure({ basis: "absolute", terms: same, readings: [makeReading("2023-09-28", 90)] });
    expect(judged({ measures: [level] }).bucket).toBe("ahead");
    expect(judged({ measures: [measure(120, { basis: "growth" })] }).bucket).toBe("on-schedule");
    expect(judged({ measures: [measure(10, { comparator: "<=" })] }).bucket).toBe("on-schedule");
    expect(judged({ measures: [level] }, { state: "closed" }).bucket).toBe("done");
  });

  it("puts what falls short without a schedule behind", () => {
    expect(judged({ measures: [measure(99.5, { basis: "growth" })] })).toMatchObject({
      lamp: "yellow",
      bucket: "behind",
    });
    expect(judged({ measures: [measure(101, { comparator: "<=" })] })).toMatchObject({
      lamp: "red",
      bucket: "behind",
    });
  });

  it("takes the worst gap of several parts, and done only if all are", () => {
    const two = (a: number, b: number) =>
      judged({ measures: [measure(a, { id: "a" }), measure(b, { id: "b" })] }).bucket;
    expect(two(100, 90)).toBe("ahead");
    expect(two(100, 72)).toBe("on-schedule");
    expect(two(100, 60)).toBe("behind");
    expect(two(100, 100)).toBe("done");
  });

  it("is other where nothing is judged or nobody works on it", () => {
    expect(judged({}, { state: "pending" }).bucket).toBe("other");
    expect(judged({}, { state: "discontinued" }).bucket).toBe("other");
    expect(judged({}, { yardstick: null }).bucket).toBe("other");
    expect(judged({}, { state: "unassigned", dueOn: "2023-06-30" })).toMatchObject({
      lamp: "red",
      bucket: "other",
    });
  });

  it("puts the past due behind unless all is delivered", () => {
    expect(judged({ measures: [measure(99)] }, { dueOn: "2023-09-30" }).bucket).toBe("behind");
    expect(judged({ measures: [measure(100)] }, { dueOn: "2023-09-30" })).toMatchObject({
      lamp: "red",
      bucket: "done",
    });
  });
});

describe("children", () => {
  const child = (value: number, terms: Partial<CommitmentTerms> = {}) =>
    makeFacts({
      id: `child ${value}`,
      terms: [makeTerms(terms)],
      measures: [
        makeMeasure({ readings: [makeReading("2023-07-28", 60), makeReading("2023-09-28", value)] }),
      ],
    });
  const parent = (children: CommitmentFacts[]) =>
    judged({ children, measures: [], filings: [] }, { yardstick: "children" });

  it("is the mean of their clamped progress with the worst lamp", () => {
    const judgement = parent([
      child(130),
      child(80),
      child(61),
      child(0, { state: "closed" }),
      child(5, { state: "discontinued" }),
    ]);
    expect(judgement.progress).toBeCloseTo((1 + 0.8 + 0.61 + 1) / 4, 12);
    expect(judgement).toMatchObject({ lamp: "yellow", bucket: "behind", gap: null });
    expect(judgement.reasons).toEqual([{ key: "children", facts: { closed: 1, total: 4, worst: "yellow" } }]);
  });

  it("counts a child that has not started as nothing done", () => {
    expect(parent([child(80), child(0, { state: "pending" })])).toMatchObject({
      progress: 0.4,
      lamp: "green",
    });
  });

  it("is blue and done when all are closed, and grey when none is listed", () => {
    expect(parent([child(0, { state: "closed" })])).toMatchObject({
      lamp: "blue",
      bucket: "done",
      progress: 1,
    });
    const unlisted = judged({ children: [], measures: [] }, { yardstick: "children" });
    expect(unlisted).toMatchObject({ lamp: "grey", bucket: "other", reasons: [{ key: "childrenUnlisted" }] });
  });
});

describe("flags", () => {
  it.each([
    ["2023-11-30", false],
    ["2023-12-01", true],
    ["2023-12-31", true],
    ["2024-01-01", false],
  ])("on %s due soon is %s", (day, dueSoon) => {
    expect(judged({}, {}, day).dueSoon).toBe(dueSoon);
    expect(judged({}, { state: "closed" }, day).dueSoon).toBe(false);
  });

  it("is stale without an accepted change, which no-change filings are not", () => {
    const quiet = (filings = filedThrough(8)) => judged({ measures: [makeMeasure()], filings }).stale;
    expect(quiet()).toBe(false);
    expect(quiet(filedThrough(8).map((filing) => ({ ...filing, noChange: filing.period > "2023-07" })))).toBe(
      true,
    );
    expect(quiet(filedThrough(8).map((filing) => ({ ...filing, decision: "returned" as const })))).toBe(true);
    expect(judged({ filings: [] }, { state: "closed" }).stale).toBe(false);
    expect(judged({ filings: [] }, {}, "2023-03-03").stale).toBe(false);
    expect(judged({ filings: [] }, {}, "2023-03-04").stale).toBe(true);
  });
});

describe("the three statuses", () => {
  const says = (selfAssessment: "done" | "difficult", varied: Partial<CommitmentFacts> = {}) =>
    judged({
      measures: [makeMeasure({ readings: [makeReading("2023-07-28", 60), makeReading("2023-09-28", 90)] })],
      filings: filedThrough(9).map((filing) => ({ ...filing, selfAssessment })),
      ...varied,
    }).statuses;

  it("disagree where the words outrun the evidence or the schedule", () => {
    expect(says("done", { newestVerifiedEvidenceOn: "2023-05-25" })).toEqual({
      says: "done",
      evidenceAgeDays: 137,
      disagree: true,
    });
    expect(says("done", { newestVerifiedEvidenceOn: "2023-09-20" }).disagree).toBe(false);
    expect(says("done", { newestVerifiedEvidenceOn: "2023-07-11" })).toMatchObject({
      evidenceAgeDays: 90,
      disagree: false,
    });
    expect(says("done").disagree).toBe(true);
    expect(says("difficult").disagree).toBe(false);
    expect(says("done", { newestVerifiedEvidenceOn: "2023-09-20", measures: [measure(1)] }).disagree).toBe(
      true,
    );
  });

  it("reads each piece of evidence as it was known on the day", () => {
    const evidence = [
      { on: "2023-05-25", verifiedOn: "2023-06-01", withdrawnOn: null },
      { on: "2023-09-20", verifiedOn: "2023-09-25", withdrawnOn: "2023-10-01" },
      { on: "2023-10-05", verifiedOn: "2023-10-20", withdrawnOn: null },
    ];
    expect(says("done", { evidence }).evidenceAgeDays).toBe(137);
  });
});
