import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { presets } from "@/db/values";
import { addDays } from "./days";
import { judge, strip } from "./judge";
import { deadlineOf, periodsThrough } from "./periods";
import { filedThrough, makeFacts, makeMeasure, makePlan, makeReading, weekdays } from "./testing";
import { anyFacts, anyPlan, dayOf2023, knownBy, planBy, share } from "./testing-facts";
import { severity } from "./verdicts";
import { addWorkingDays } from "./working-days";

const measured = {
  preset: fc.constantFrom(...presets),
  basis: fc.constantFrom("increment", "absolute", "share", "growth" as const),
  comparator: fc.constantFrom(">=", "=", "complete" as const),
  baseline: fc.option(share),
  target: fc.double({ min: 1, max: 120, noNaN: true }),
  steps: fc.boolean(),
};
const nodes = [
  { on: "2023-04-30", share: 0.3 },
  { on: "2023-12-31", share: 1 },
];
const termsOf = (one: { baseline: number | null; target: number; steps: boolean }) => ({
  target: one.target,
  baseline: one.baseline === null ? null : { value: one.baseline, match: "same" as const },
  schedule: one.steps ? { kind: "steps" as const, nodes } : { kind: "linear" as const },
});
// A scar speaks of the period before, not of what is delivered now: taken off.
const lampOf = ({ lamp, scar }: ReturnType<typeof judge>) => (scar ? "green" : lamp);

describe("for at least, exactly and complete, under any preset", () => {
  it("more delivered is never a worse lamp", () => {
    const cases = fc.record({ ...measured, values: fc.tuple(share, share), day: dayOf2023 });
    fc.assert(
      fc.property(cases, ({ preset, basis, comparator, values, day, ...rest }) => {
        const of = (value: number) => {
          const seen = makeReading("2023-01-28", value, { done: value, total: rest.target });
          const facts = makeFacts({
            measures: [makeMeasure({ basis, comparator, terms: termsOf(rest), readings: [seen] })],
          });
          return severity[lampOf(judge(makePlan({ preset }), facts, day, weekdays))];
        };
        expect(of(Math.max(...values))).toBeLessThanOrEqual(of(Math.min(...values)));
      }),
      { numRuns: 500 },
    );
  });

  it("a later day without a reading is never a better one", () => {
    const cases = fc.record({
      ...measured,
      values: fc.array(share, { minLength: 1, maxLength: 3 }),
      since: fc.integer({ min: 0, max: 300 }),
      after: fc.integer({ min: 1, max: 200 }),
      frequency: fc.constantFrom("month", "quarter" as const),
    });
    fc.assert(
      fc.property(cases, ({ preset, basis, comparator, values, since, after, frequency, ...rest }) => {
        const readings = values.map((value, i) =>
          makeReading(`2023-0${i + 1}-28`, value, { done: value, total: rest.target }),
        );
        const measure = makeMeasure({ basis, comparator, frequency, terms: termsOf(rest), readings });
        const facts = makeFacts({ measures: [measure], filings: filedThrough(12) });
        const day = addDays("2023-03-29", since);
        const of = (on: string) => severity[lampOf(judge(makePlan({ preset }), facts, on, weekdays))];
        // What is still missing after the year's end (a filing of January) is none of this.
        const later = addDays(day, after);
        expect(of(later < "2024-01-29" ? later : "2024-01-28")).toBeGreaterThanOrEqual(
          of(day < "2024-01-28" ? day : "2024-01-28"),
        );
      }),
      { numRuns: 500 },
    );
  });
});

it("a first reading alone is never behind at the end of its own month, under any preset and schedule", () => {
  const cases = fc.record({
    ...measured,
    basis: fc.constantFrom("absolute", "share" as const),
    comparator: fc.constantFrom(">=", "~", "=", "range" as const),
    value: share,
    month: fc.integer({ min: 1, max: 11 }),
  });
  fc.assert(
    fc.property(cases, ({ preset, basis, comparator, value, month, ...rest }) => {
      const on = `2023-${String(month).padStart(2, "0")}-28`;
      const terms = termsOf({ ...rest, baseline: null });
      const measure = makeMeasure({ basis, comparator, terms, readings: [makeReading(on, value)] });
      const [part] = judge(
        makePlan({ preset }),
        makeFacts({ measures: [measure] }),
        addDays(on, 1),
        weekdays,
      ).parts;
      expect(part).toMatchObject({ lamp: "green" });
    }),
    { numRuns: 300 },
  );
});

describe("replay", () => {
  it("judges a day from what was known on it", () => {
    fc.assert(
      fc.property(anyPlan, anyFacts, dayOf2023, (plan, all, day) => {
        const then = { plan: planBy(plan, day), facts: knownBy(all, day) };
        expect(judge(plan, all, day, weekdays)).toEqual(judge(then.plan, then.facts, day, weekdays));
        expect(strip(plan, all, day, weekdays)).toEqual(strip(then.plan, then.facts, day, weekdays));
      }),
      { numRuns: 300 },
    );
  });

  it("never rewrites the strip of past periods", () => {
    fc.assert(
      fc.property(anyPlan, anyFacts, dayOf2023, (plan, all, day) => {
        const shown = ({ period, lamp, scar }: ReturnType<typeof strip>[number]) => ({ period, lamp, scar });
        const then = strip(plan, all, day, weekdays).slice(0, -1).map(shown);
        const now = strip(plan, all, addDays(day, 90), weekdays).map(shown);
        expect(now.slice(0, then.length)).toEqual(then);
      }),
      { numRuns: 100 },
    );
  });

  it("shows in the strip's last cell what the judgement says", () => {
    fc.assert(
      fc.property(anyPlan, anyFacts, dayOf2023, (plan, all, day) => {
        const { lamp, scar } = judge(plan, all, day, weekdays);
        const cell = strip(plan, all, day, weekdays).at(-1);
        expect(cell === undefined || (cell.lamp === lamp && cell.scar === scar)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe("a lamp changes", () => {
  /** Days on which something happened to a commitment, or a date of its own passed. */
  function causes(facts: ReturnType<typeof makeFacts>, plan: ReturnType<typeof makePlan>): string[] {
    return [
      ...facts.terms.flatMap((row) => [
        row.knownOn,
        addDays(row.dueOn, 1),
        ...(row.sentOn === null
          ? []
          : [addDays(addWorkingDays(row.sentOn, plan.acknowledgeWorkingDays, weekdays), 1)]),
      ]),
      ...facts.measures.flatMap((one) => [
        ...one.terms.map((row) => row.knownOn),
        ...one.readings.map((row) => row.acceptedOn),
      ]),
      ...facts.milestones.flatMap((one) => (one.reached === null ? [] : [one.reached.acceptedOn])),
      ...facts.filings.flatMap((one) => one.moves?.map((move) => move.on) ?? []),
      ...facts.children.flatMap((child) => causes(child, plan)),
    ];
  }

  it("on a day with a cause, and never merely because one passes between two filings", () => {
    fc.assert(
      fc.property(anyPlan, anyFacts, (plan, facts) => {
        const deadlines = periodsThrough(plan, "2024-02").map((one) => addDays(deadlineOf(plan, one), 1));
        const known = new Set([...deadlines, ...causes(facts, plan)]);
        let before = judge(plan, facts, "2023-01-01", weekdays).lamp;
        for (let day = "2023-01-02"; day < "2024-02-28"; day = addDays(day, 1)) {
          const { lamp } = judge(plan, facts, day, weekdays);
          expect(lamp === before || known.has(day), `${before} to ${lamp} on ${day}`).toBe(true);
          before = lamp;
        }
      }),
      { numRuns: 25 },
    );
  });
});
