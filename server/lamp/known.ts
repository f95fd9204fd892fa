import type {
  CommitmentFacts,
  CommitmentTerms,
  Day,
  MeasureFacts,
  MeasureTerms,
  MilestoneFacts,
  ReadingFact,
} from "./facts";

/** Newest row known by `day` (of two known on the same day the later listed); null when none was. */
function newestKnown<T extends { knownOn: Day }>(rows: T[], day: Day, holds?: (row: T) => boolean): T | null {
  let newest: T | null = null;
  for (const row of rows) {
    if (row.knownOn > day || (newest !== null && row.knownOn < newest.knownOn)) continue;
    if (holds === undefined || holds(row)) newest = row;
  }
  return newest;
}

/** The commitment's terms as known on `day`; null before it was known at all. */
export const termsOn = (facts: CommitmentFacts, day: Day): CommitmentTerms | null =>
  newestKnown(facts.terms, day);

/**
 * The due date and grant that set the expectation at `at`, as known on `day`. A grant later than `at` leaves
 * it alone: "earlier periods keep their lamps" (DOMAIN, State machines: request). `before` is that later
 * grant's day: measures' terms known from it on do not apply either.
 */
export function scheduleTermsOn(
  facts: CommitmentFacts,
  day: Day,
  at: Day,
): { dueOn: Day; regrantedOn: Day | null; before: Day | null } {
  let before: Day | null = null;
  for (const row of facts.terms) {
    const grant = row.knownOn <= day ? row.regrantedOn : null;
    if (grant !== null && grant > at && (before === null || grant < before)) before = grant;
  }
  const row = newestKnown(facts.terms, day, (terms) => (terms.regrantedOn ?? "") <= at);
  return { dueOn: row?.dueOn ?? facts.originalDueOn, regrantedOn: row?.regrantedOn ?? null, before };
}

/** A measure's terms as known on `day`, those from `before` on left out where earlier ones exist. */
export function measureTermsOn(measure: MeasureFacts, day: Day, before: Day | null): MeasureTerms | null {
  const earlier = before === null ? null : newestKnown(measure.terms, day, (row) => row.knownOn < before);
  return earlier ?? newestKnown(measure.terms, day);
}

/** Whether a reading carries what its measure computes with: a value, or done (of total) for `complete`. */
export const isUsable = (measure: MeasureFacts, reading: ReadingFact): boolean =>
  reading.value !== null || (measure.comparator === "complete" && reading.done !== null);

/**
 * Current reading at `at` as known on `day`: the latest as-of date, then the latest acceptance (DOMAIN,
 * Nouns: reading); null when none was accepted by then.
 */
export function readingOn(measure: MeasureFacts, day: Day, at: Day): ReadingFact | null {
  let current: ReadingFact | null = null;
  for (const reading of measure.readings) {
    if (reading.acceptedOn > day || reading.asOf > at || !isUsable(measure, reading)) continue;
    const newer =
      current === null ||
      reading.asOf > current.asOf ||
      (reading.asOf === current.asOf && reading.acceptedSeq > current.acceptedSeq);
    if (newer) current = reading;
  }
  return current;
}

/** The first reading accepted by `day`, with the corrections of its as-of date: the provisional baseline. */
export function firstReadingOn(measure: MeasureFacts, day: Day, at: Day): ReadingFact | null {
  const known = measure.readings.filter(
    (reading) => reading.acceptedOn <= day && reading.asOf <= at && isUsable(measure, reading),
  );
  const order = (a: ReadingFact, b: ReadingFact): number =>
    a.acceptedOn === b.acceptedOn ? a.acceptedSeq - b.acceptedSeq : a.acceptedOn < b.acceptedOn ? -1 : 1;
  const first = known.reduce<ReadingFact | null>((a, b) => (a === null || order(b, a) < 0 ? b : a), null);
  if (first === null) return null;
  return known.filter((r) => r.asOf === first.asOf).reduce((a, b) => (b.acceptedSeq > a.acceptedSeq ? b : a));
}

/** Whether a milestone was reached by `at` and accepted by `day`. */
export const isReached = (milestone: MilestoneFacts, day: Day, at: Day): boolean =>
  milestone.reached !== null && milestone.reached.on <= at && milestone.reached.acceptedOn <= day;
