import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { presets } from "@/db/values";
import { addDays } from "./days";
import type { CommitmentFacts, FilingFacts, MeasureFacts, ReadingFact } from "./facts";
import { judge, strip } from "./judge";
import { makeFacts, makeFiling, makeMeasure, makePlan, makeReading, makeTerms, weekdays } from "./testing";
import { severity } from "./verdicts";

const dayOf2023 = fc.integer({ min: 0, max: 420 }).map((count) => addDays("2023-01-01", count));
const share = fc.double({ min: 0, max: 130, noNaN: true });

const reading: fc.Arbitrary<ReadingFact> = fc
  .tuple(dayOf2023, fc.integer({ min: 0, max: 60 }), share, fc.integer({ min: 1, max: 1_000_000 }))
  .map(([asOf, delay, value, acceptedSeq]) =>
    makeReading(asOf, value, { acceptedOn: addDays(asOf, delay), acceptedSeq, done: value, total: 100 }),
  );

const measure: fc.Arbitrary<MeasureFacts> = fc
  .record({
    basis: fc.constantFrom("increment", "absolute", "share", "growth" as const),
    comparator: fc.constantFrom(">=", "<=", "~", "=", "range", "complete" as const),
    frequency: fc.constantFrom("month", "quarter" as const),
    readings: fc.array(reading, { maxLength: 6 }),
  })
  .map((varied) => makeMeasure(varied));

const filings: fc.Arbitrary<FilingFacts[]> = fc
  .array(fc.record({ late: fc.integer({ min: -9, max: 20 }), review: fc.integer({ min: 0, max: 20 }) }), {
    maxLength: 12,
  })
  .map((rows) =>
    rows.map(({ late, review }, i) => {
      const period = `2023-${String(i + 1).padStart(2, "0")}`;
      const submittedOn = addDays(`${period}-28`, late);
      return makeFiling(period, { submittedOn, decidedOn: addDays(submittedOn, review) });
    }),
  );

const later = (on: string | null, day: string): boolean => on !== null && on > day;

/** The same facts as they stood on a day: everything that became known later is taken out. */
function knownBy(facts: CommitmentFacts, day: string): CommitmentFacts {
  return {
    ...facts,
    terms: facts.terms.filter((row) => row.knownOn <= day),
    measures: facts.measures.map((one) => ({
      ...one,
      readings: one.readings.filter((r) => r.acceptedOn <= day),
    })),
    milestones: facts.milestones.map((one) =>
      later(one.reached?.acceptedOn ?? null, day) ? { ...one, reached: null } : one,
    ),
    filings: facts.filings
      .filter((one) => !later(one.submittedOn, day))
      .map((one) => (later(one.decidedOn, day) ? { ...one, decidedOn: null, decision: null } : one)),
  };
}

describe("more delivered", () => {
  it("is never a worse lamp under any preset, for at least, exactly and complete", () => {
    const cases = fc.record({
      preset: fc.constantFrom(...presets),
      basis: fc.constantFrom("increment", "absolute", "share", "growth" as const),
      comparator: fc.constantFrom(">=", "=", "complete" as const),
      baseline: fc.option(share),
      target: fc.double({ min: 1, max: 120, noNaN: true }),
      values: fc.tuple(share, share),
      day: dayOf2023,
    });
    fc.assert(
      fc.property(cases, ({ preset, basis, comparator, baseline, target, values, day }) => {
        // A scar speaks of the period before, not of what is delivered now: taken off.
        const lampOf = (value: number) => {
          const terms = {
            target,
            baseline: baseline === null ? null : { value: baseline, match: "same" as const },
          };
          const seen = makeReading("2023-01-28", value, { done: value, total: target });
          const facts = makeFacts({
            measures: [makeMeasure({ basis, comparator, terms, readings: [seen] })],
          });
          const { lamp, scar } = judge(makePlan({ preset }), facts, day, weekdays);
          return scar ? "green" : lamp;
        };
        const [less, more] = [Math.min(...values), Math.max(...values)];
        expect(severity[lampOf(more)]).toBeLessThanOrEqual(severity[lampOf(less)]);
      }),
      { numRuns: 500 },
    );
  });
});

describe("replay", () => {
  const facts = fc
    .record({
      measures: fc.array(measure, { maxLength: 3 }),
      filings,
      closing: fc.option(dayOf2023),
      grant: fc.option(dayOf2023),
      yardstick: fc.constantFrom("measures", "both", "routine" as const),
      reached: fc.option(dayOf2023),
    })
    .map(({ closing, grant, yardstick, reached, ...rest }) =>
      makeFacts({
        ...rest,
        milestones: [
          {
            id: "n1",
            dueOn: "2023-06-30",
            weight: 1,
            reached: reached === null ? null : { on: reached, acceptedOn: addDays(reached, 9) },
          },
        ],
        terms: [
          makeTerms({ yardstick }),
          ...(grant === null
            ? []
            : [makeTerms({ yardstick, knownOn: grant, regrantedOn: grant, dueOn: "2024-06-30" })]),
          ...(closing === null
            ? []
            : [makeTerms({ yardstick, knownOn: closing, state: "closed", closedOn: closing })]),
        ],
      }),
    );

  it("judges a day from what was known on it", () => {
    fc.assert(
      fc.property(facts, dayOf2023, (all, day) => {
        expect(judge(makePlan(), all, day, weekdays)).toEqual(
          judge(makePlan(), knownBy(all, day), day, weekdays),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("never rewrites the strip of past periods", () => {
    fc.assert(
      fc.property(facts, dayOf2023, (all, day) => {
        const shown = ({ period, lamp, scar }: ReturnType<typeof strip>[number]) => ({ period, lamp, scar });
        const then = strip(makePlan(), all, day, weekdays).slice(0, -1).map(shown);
        const now = strip(makePlan(), all, addDays(day, 90), weekdays).map(shown);
        expect(now.slice(0, then.length)).toEqual(then);
      }),
      { numRuns: 100 },
    );
  });

  it("shows in the strip's last cell what the judgement says", () => {
    fc.assert(
      fc.property(facts, dayOf2023, (all, day) => {
        const { lamp, scar } = judge(makePlan(), all, day, weekdays);
        const cell = strip(makePlan(), all, day, weekdays).at(-1);
        expect(cell === undefined || (cell.lamp === lamp && cell.scar === scar)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
