import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { lampRows, milestoneClaims, readings, updateSteps, updates } from "@/db/schema";
import { testDb } from "@/db/testing";
import type { Basis, Comparator, Preset } from "@/db/values";
import { makeCommitment, one } from "@/seeds/makers";
import { chineseCalendar } from "../core/working-days";
import type { CommitmentFacts } from "../lamp/facts";
import { judge } from "../lamp/judge";
import { filedThrough, makeFacts, makeMeasure, makePlan, makeReading, makeTerms } from "../lamp/testing";
import { world } from "../testing";
import type { TestWorld } from "../testing-refusals";
import { rebuildLamps } from "./refresh";

const test = testDb();
const DAY = "2023-10-09";
const terms = (varied: object = {}) =>
  makeTerms({ knownOn: "2023-01-01", sentOn: "2023-01-10", acknowledgedOn: "2023-01-11", ...varied });

type Case = {
  name: string;
  preset?: Preset;
  measure?: { basis: Basis; comparator: Comparator; target: number | null; baselineValue?: number };
  /** Value, or done of total, on the 28th of a month; one list for the rows and for the facts. */
  read?: [month: number, value: number | null, done?: number, total?: number][];
  milestones?: { dueOn: string; weight: number; reachedOn: string | null }[];
  routine?: true;
  /** Months that were filed and accepted on their 28th. */
  filed: number[];
  lamp: string;
};

const all = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const cases: Case[] = [
  {
    name: "2,700 homes, 1,652 built: 61.2 % where 75.0 % are due",
    measure: { basis: "increment", comparator: ">=", target: 2700 },
    read: [
      [8, 1468],
      [9, 1652],
    ],
    filed: all,
    lamp: "yellow",
  },
  {
    name: "the same by Xuancheng's rule",
    preset: "xuancheng-2020",
    measure: { basis: "increment", comparator: ">=", target: 2700 },
    read: [
      [8, 1468],
      [9, 1652],
    ],
    filed: all,
    lamp: "red",
  },
  {
    name: "a share on its way from 78 to 80 %",
    measure: { basis: "share", comparator: ">=", target: 80, baselineValue: 78 },
    read: [
      [8, 79.5],
      [9, 79.5],
    ],
    filed: all,
    lamp: "green",
  },
  {
    name: "a level from its own first reading, ~ met at 95 %",
    measure: { basis: "absolute", comparator: "~", target: 500 },
    read: [
      [2, 400],
      [8, 475],
      [9, 475],
    ],
    filed: all,
    lamp: "green",
  },
  {
    name: "done of total",
    measure: { basis: "increment", comparator: "complete", target: null },
    read: [
      [8, null, 20, 60],
      [9, null, 25, 60],
    ],
    filed: all,
    lamp: "red",
  },
  {
    name: "growth within the tolerance",
    measure: { basis: "growth", comparator: ">=", target: 6 },
    read: [[9, 5.4]],
    filed: all,
    lamp: "yellow",
  },
  {
    name: "over a limit",
    measure: { basis: "absolute", comparator: "<=", target: 40 },
    read: [[9, 41]],
    filed: all,
    lamp: "red",
  },
  {
    name: "milestones by weight",
    milestones: [
      { dueOn: "2023-06-30", weight: 45, reachedOn: "2023-06-20" },
      { dueOn: "2023-09-30", weight: 10, reachedOn: null },
      { dueOn: "2023-12-31", weight: 45, reachedOn: null },
    ],
    filed: all,
    lamp: "yellow",
  },
  {
    name: "a routine with August missing: made good",
    routine: true,
    filed: all.filter((m) => m !== 8),
    lamp: "green",
  },
  { name: "a routine with the last two missing", routine: true, filed: all.slice(0, 7), lamp: "red" },
];

const day = (month: number) => `2023-0${month}-28`;

/** The rows of a case, as the product would have left them. */
async function seed(w: TestWorld, { measure, milestones = [], routine, read = [], filed }: Case) {
  const { baselineValue, ...given } = measure ?? {};
  const baseline = baselineValue === undefined ? {} : { baselineValue, baselineMatch: "same" as const };
  const made = await makeCommitment(test.db, w, {
    leadDepartmentId: w.housing.id,
    ...(measure ? { measure: { ...given, ...baseline } } : {}),
    milestones: milestones.map(({ dueOn, weight }) => ({ dueOn, weight })),
    ...(routine ? { yardstick: "routine" } : {}),
  });
  const { id: commitmentId } = made.commitment;
  const { userId } = w.people.officer;
  for (const month of filed) {
    const on = day(month);
    const update = one(
      await test.db
        .insert(updates)
        .values({
          governmentId: w.government.id,
          commitmentId,
          kind: "periodic",
          period: on.slice(0, 7),
          state: "accepted",
          selfAssessment: "normal",
          departmentId: w.housing.id,
          authorId: userId,
          submittedOn: on,
          decidedOn: on,
        })
        .returning(),
    );
    const step = { updateId: update.id, commitmentId, userId, on };
    await test.db.insert(updateSteps).values([
      { ...step, decision: "accept", at: new Date(`${on}T12:00:00+08:00`) },
      { ...step, decision: "submit", at: new Date(`${on}T12:00:00+08:00`) },
    ]);
    for (const [at, value, done = null, total = null] of read)
      if (at === month)
        await test.db.insert(readings).values({
          updateId: update.id,
          measureId: made.measure?.id ?? "",
          commitmentId,
          ...{ value, done, total, asOf: on, acceptedOn: on, acceptedSeq: month },
        });
    for (const [i, { reachedOn }] of milestones.entries())
      if (reachedOn?.startsWith(on.slice(0, 7)))
        await test.db.insert(milestoneClaims).values({
          updateId: update.id,
          milestoneId: made.milestones[i]?.id ?? "",
          commitmentId,
          ...{ reachedOn, acceptedOn: on },
        });
  }
  return commitmentId;
}

/** The same case as the pure engine takes it. */
function factsOf({ measure, milestones = [], routine, read = [], filed }: Case): CommitmentFacts {
  const { target = 2700, baselineValue, ...given } = measure ?? {};
  const baseline = baselineValue === undefined ? null : { value: baselineValue, match: "same" as const };
  const values = read.map(([month, value, done = null, total = null]) =>
    makeReading(day(month), value, { done, total }),
  );
  return makeFacts({
    terms: [terms({ yardstick: routine ? "routine" : milestones.length ? "milestones" : "measures" })],
    measures: milestones.length
      ? []
      : [makeMeasure({ ...given, terms: { target, baseline }, readings: values })],
    milestones: milestones.map(({ dueOn, weight, reachedOn }, i) => ({
      id: `n${i}`,
      dueOn,
      weight,
      reached: reachedOn === null ? null : { on: reachedOn, acceptedOn: day(Number(reachedOn.slice(5, 7))) },
    })),
    filings: filedThrough(9).filter((one) => filed.includes(Number(one.period.slice(5)))),
  });
}

it("projects from rows what the engine says of the same facts", async () => {
  for (const preset of ["standard", "xuancheng-2020"] as const) {
    const w = await world(test.db, { plan: { preset } });
    const ids = new Map<string, Case>();
    for (const one of cases.filter((one) => (one.preset ?? "standard") === preset))
      ids.set(await seed(w, one), one);
    expect(ids.size).toBeGreaterThan(0);
    await rebuildLamps(w.ctx(w.people.supervisor, DAY), w.plan.id);
    const rows = await test.db.select().from(lampRows).where(eq(lampRows.planId, w.plan.id));
    for (const [id, given] of ids) {
      const row = one(rows.filter((one) => one.commitmentId === id));
      const pure = judge(makePlan({ preset }), factsOf(given), DAY, chineseCalendar);
      expect(row.lamp, given.name).toBe(given.lamp);
      const { statuses, parts, ...judgement } = pure;
      expect(row, given.name).toMatchObject({
        ...judgement,
        says: statuses.says,
        disagree: statuses.disagree,
      });
      const bare = row.parts.map(({ measureId, ...part }) => ({ ...part, measureId: measureId && "m1" }));
      expect(bare, given.name).toEqual(parts);
    }
  }
});
