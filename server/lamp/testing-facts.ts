import fc from "fast-check";
import { presets } from "@/db/values";
import { addDays } from "./days";
import type {
  CommitmentFacts,
  CommitmentTerms,
  Day,
  EvidenceFacts,
  FilingFacts,
  FilingMove,
  MeasureFacts,
  PlanFacts,
  ReadingFact,
} from "./facts";
import { makeFacts, makeFiling, makeMeasure, makePlan, makeReading, makeTerms } from "./testing";

/** Facts as fast-check makes them up: any that the product's verbs could have left behind, and many more. */

export const dayOf2023 = fc.integer({ min: 0, max: 420 }).map((count) => addDays("2023-01-01", count));
export const share = fc.double({ min: 0, max: 130, noNaN: true });
const later = (most: number) => fc.integer({ min: 0, max: most });
const sorted = <T extends { knownOn: Day }>(rows: T[]): T[] =>
  rows.toSorted((a, b) => (a.knownOn < b.knownOn ? -1 : a.knownOn > b.knownOn ? 1 : 0));

const reading: fc.Arbitrary<ReadingFact> = fc
  .tuple(dayOf2023, later(60), share, fc.integer({ min: 1, max: 1_000_000 }))
  .map(([asOf, delay, value, acceptedSeq]) =>
    makeReading(asOf, value, { acceptedOn: addDays(asOf, delay), acceptedSeq, done: value, total: 100 }),
  );

const measure: fc.Arbitrary<MeasureFacts> = fc
  .record({
    basis: fc.constantFrom("increment", "absolute", "share", "growth" as const),
    comparator: fc.constantFrom(">=", "<=", "~", "=", "range", "complete" as const),
    frequency: fc.constantFrom("month", "quarter" as const),
    readings: fc.array(reading, { maxLength: 6 }),
    targets: fc.array(fc.tuple(dayOf2023, fc.integer({ min: 1, max: 200 })), { maxLength: 2 }),
  })
  .map(({ targets, ...varied }) => {
    const made = makeMeasure(varied);
    const [first] = made.terms;
    if (first === undefined) throw new Error("no terms");
    const changed = sorted(targets.map(([knownOn, target]) => ({ ...first, knownOn, target })));
    return { ...made, terms: [first, ...changed] };
  });

/** The ways of a filing through its machine, each step some days after the one before. */
const ways: FilingMove["kind"][][] = [
  ["submit"],
  ["submit", "accept"],
  ["submit", "endorse", "accept"],
  ["submit", "return"],
  ["submit", "return", "submit", "accept"],
  ["submit", "return", "submit", "withdraw"],
  ["submit", "withdraw"],
  ["submit", "withdraw", "submit", "endorse", "accept"],
  ["submit", "withdraw", "submit", "return", "submit"],
];

const filing = (period: string): fc.Arbitrary<FilingFacts | null> =>
  fc
    .record({
      way: fc.constantFrom(...ways),
      first: fc.integer({ min: -9, max: 20 }),
      gaps: fc.array(later(30), { minLength: 5, maxLength: 5 }),
      noChange: fc.boolean(),
      skipped: fc.integer({ min: 0, max: 5 }),
    })
    .map(({ way, first, gaps, noChange, skipped }) => {
      if (skipped === 0) return null;
      let on = addDays(`${period}-28`, first);
      const moves = way.map((kind, i): FilingMove => {
        on = i === 0 ? on : addDays(on, gaps[i] ?? 0);
        return { kind, on };
      });
      // The plain days are read by nobody where the steps are known.
      return makeFiling(period, { submittedOn: null, decidedOn: null, decision: null, noChange, moves });
    });

const filings = fc
  .tuple(...Array.from({ length: 12 }, (_, i) => filing(`2023-${String(i + 1).padStart(2, "0")}`)))
  .map((all) => all.filter((one) => one !== null));

const evidence: fc.Arbitrary<EvidenceFacts[]> = fc.array(
  fc.tuple(dayOf2023, fc.option(later(90)), fc.option(later(200))).map(([on, verified, withdrawn]) => ({
    on,
    verifiedOn: verified === null ? null : addDays(on, verified),
    withdrawnOn: withdrawn === null ? null : addDays(on, withdrawn),
  })),
  { maxLength: 4 },
);

const yardstick = fc.constantFrom("measures", "milestones", "both", "routine", "children" as const);

/** Terms through the year: received at some time, perhaps deferred, closing, closed, reopened. */
const terms: fc.Arbitrary<CommitmentTerms[]> = fc
  .record({
    yardstick,
    sentOn: fc.integer({ min: 0, max: 90 }).map((n) => addDays("2023-01-02", n)),
    received: later(40),
    grant: fc.option(fc.tuple(dayOf2023, later(200))),
    closing: fc.option(fc.tuple(dayOf2023, later(60), fc.option(later(30)))),
    dueOn: fc.constantFrom("2023-06-30", "2023-10-31", "2023-12-31"),
  })
  .map(({ yardstick, sentOn, received, grant, closing, dueOn }) => {
    const acknowledgedOn = addDays(sentOn, received);
    const base = { yardstick, dueOn, sentOn, acknowledgedOn };
    const rows: CommitmentTerms[] = [
      makeTerms({ ...base, knownOn: "2023-01-01", state: "unassigned", sentOn: null, acknowledgedOn: null }),
      makeTerms({ ...base, knownOn: sentOn, state: "pending", acknowledgedOn: null }),
      makeTerms({ ...base, knownOn: acknowledgedOn }),
    ];
    if (grant !== null) {
      const [on, more] = grant;
      rows.push(makeTerms({ ...base, knownOn: on, regrantedOn: on, dueOn: addDays(dueOn, more) }));
    }
    if (closing !== null) {
      const [filedOn, wait, reopened] = closing;
      const on = addDays(filedOn, wait);
      rows.push(makeTerms({ ...base, knownOn: filedOn, state: "closing", closingFiledOn: filedOn }));
      rows.push(makeTerms({ ...base, knownOn: on, state: "closed", closedOn: on }));
      if (reopened !== null) rows.push(makeTerms({ ...base, knownOn: addDays(on, reopened) }));
    }
    return sorted(rows);
  });

const milestone = fc
  .tuple(fc.constantFrom("2023-03-31", "2023-06-30", "2023-09-30"), fc.option(dayOf2023), later(30))
  .map(([dueOn, reached, delay], i = 0) => ({
    id: `n${i}`,
    dueOn,
    weight: 1,
    reached: reached === null ? null : { on: reached, acceptedOn: addDays(reached, delay) },
  }));

const overrides = fc
  .array(fc.tuple(dayOf2023, fc.option(later(20)), fc.constantFrom("green", "red" as const)), {
    maxLength: 3,
  })
  .map((all) =>
    all.map(([knownOn, lifted, lamp]) => ({
      period: addDays(knownOn, -29).slice(0, 7),
      lamp,
      knownOn,
      liftedOn: lifted === null ? null : addDays(knownOn, lifted),
    })),
  );

const single: fc.Arbitrary<CommitmentFacts> = fc
  .record({
    measures: fc
      .array(measure, { maxLength: 3 })
      .map((all) => all.map((one, i) => ({ ...one, id: `m${i}` }))),
    filings,
    evidence,
    terms,
    overrides,
    milestones: fc.array(milestone, { maxLength: 3 }),
    deferredOn: fc.array(dayOf2023, { maxLength: 2 }),
  })
  .map((varied) => makeFacts(varied));

/** A commitment with whatever happened to it in a year or so; some have children, known from some day on. */
export const anyFacts: fc.Arbitrary<CommitmentFacts> = fc
  .tuple(single, fc.array(fc.tuple(single, dayOf2023), { maxLength: 2 }))
  .map(([facts, children]) => ({
    ...facts,
    children: children.map(([child, knownOn], i) => ({
      ...child,
      id: `child${i}`,
      terms: child.terms.filter((row) => row.knownOn >= knownOn),
    })),
  }));

/** Settings that changed up to twice, always from a period's first day on (DOMAIN, plan). */
export const anyPlan: fc.Arbitrary<PlanFacts> = fc
  .tuple(
    fc.constantFrom(...presets),
    fc.array(
      fc.record({
        month: fc.integer({ min: 2, max: 12 }),
        preset: fc.constantFrom(...presets),
        filingDay: fc.integer({ min: 20, max: 31 }),
        graceWorkingDays: fc.integer({ min: 0, max: 20 }),
      }),
      { maxLength: 2 },
    ),
  )
  .map(([preset, changes]) => {
    const first = { ...makePlan({ preset }), knownOn: "2023-01-01" };
    const rest = changes.map(({ month, ...rules }) => ({
      ...first,
      ...rules,
      knownOn: `2023-${String(month).padStart(2, "0")}-01`,
    }));
    const revisions = sorted([first, ...rest]);
    return { ...first, ...revisions.at(-1), revisions };
  });

/** The plan as it stood on a day: what is decided for later is not known. */
export function planBy(plan: PlanFacts, day: Day): PlanFacts {
  const revisions = plan.revisions?.filter((one) => one.knownOn <= day) ?? [];
  return { ...plan, ...revisions.at(-1), revisions };
}

/** The same facts as they stood on a day: everything that became known later is taken out. */
export function knownBy(facts: CommitmentFacts, day: Day): CommitmentFacts {
  const come = (on: Day | null): Day | null => (on !== null && on <= day ? on : null);
  return {
    ...facts,
    terms: facts.terms.filter((row) => row.knownOn <= day),
    measures: facts.measures.map((one) => ({
      ...one,
      terms: one.terms.filter((row) => row.knownOn <= day),
      readings: one.readings.filter((row) => row.acceptedOn <= day),
    })),
    milestones: facts.milestones.map((one) =>
      one.reached !== null && one.reached.acceptedOn > day ? { ...one, reached: null } : one,
    ),
    filings: facts.filings
      .map((one) => ({ ...one, moves: one.moves?.filter((move) => move.on <= day) ?? [] }))
      .filter((one) => one.moves.length > 0),
    children: facts.children.map((child) => knownBy(child, day)).filter((child) => child.terms.length > 0),
    evidence: facts.evidence
      ?.filter((one) => one.on <= day)
      .map((one) => ({ ...one, verifiedOn: come(one.verifiedOn), withdrawnOn: come(one.withdrawnOn) })),
    deferredOn: facts.deferredOn?.filter((on) => on <= day),
    overrides: facts.overrides
      ?.filter((one) => one.knownOn <= day)
      .map((one) => ({ ...one, liftedOn: come(one.liftedOn) })),
  };
}
