import type { Day, MeasureFacts, MeasureTerms, ReadingFact } from "./facts";
import { firstReadingOn, readingOn } from "./known";
import { atLeast } from "./presets";

/** What was read, for printing: the value, a total where it is done of total, and the day it stands for. */
export type Seen = { value: number | null; total: number | null; target: number | null; asOf: Day | null };

/** How far a measure is, by the way it is judged. `progress` is a share (0.75 = 75 %), not clamped. */
export type Progress = Seen &
  /** `from`: the baseline of a level or share; what counts from 0 has none. */
  (
    | { kind: "schedule"; progress: number; from?: Baseline }
    /** `short`: points below the target, 0 when met. */
    | { kind: "growth"; short: number }
    | { kind: "limit"; within: boolean }
    | { kind: "hold"; held: boolean; from: Baseline }
    | { kind: "none"; why: "noReading" | "noBaseline" | "noYardstick" }
  );

/**
 * Where a level or share started: the year before by the same measure, or the first accepted reading (provisional).
 * `on`: the day of that reading, null for the year before.
 */
export type Baseline = { value: number; provisional: boolean; on: Day | null };

const unseen: Seen = { value: null, total: null, target: null, asOf: null };

/** `~` is met at target − 5 % of it; every other comparator at the target (DOMAIN, Nouns: comparator). */
export function metFrom(measure: Pick<MeasureFacts, "comparator">, target: number): number {
  return measure.comparator === "~" ? target - 0.05 * Math.abs(target) : target;
}

/** A met target is never printed as less than done, although `~` is met a little below it. */
const atLeastDone = (progress: number, met: boolean): number => (met ? Math.max(1, progress) : progress);

/** `complete`: done ÷ total, or value ÷ target where no total was filed; nothing to do is done. */
function completeness(target: number | null, reading: ReadingFact | null): Progress {
  const seen = {
    value: reading === null ? null : (reading.done ?? reading.value),
    total: reading?.total ?? null,
    target,
    asOf: reading?.asOf ?? null,
  };
  const whole = seen.total ?? target;
  if (whole === null) return { ...seen, kind: "none", why: "noReading" };
  const done = seen.value ?? 0;
  return { ...seen, kind: "schedule", progress: whole === 0 ? 1 : done / whole };
}

/** A level or share: the way from the baseline to the target, or hold mode when the baseline met it already. */
function wayFromBaseline(
  measure: MeasureFacts,
  terms: MeasureTerms,
  target: number,
  day: Day,
  at: Day,
): Progress {
  const reading = readingOn(measure, day, at);
  const same = terms.baseline?.match === "same" ? terms.baseline.value : null;
  const first = same === null ? firstReadingOn(measure, day, at) : null;
  const baseline = same ?? first?.value ?? null;
  if (reading === null || reading.value === null || baseline === null) {
    return { ...unseen, target, kind: "none", why: same === null ? "noBaseline" : "noReading" };
  }
  const seen = { value: reading.value, total: null, target, asOf: reading.asOf };
  const met = atLeast(reading.value, metFrom(measure, target));
  const from = { value: baseline, provisional: same === null, on: first?.asOf ?? null };
  if (atLeast(baseline, metFrom(measure, target))) return { ...seen, kind: "hold", held: met, from };
  const progress = (reading.value - baseline) / (target - baseline);
  return { ...seen, kind: "schedule", progress: atLeastDone(progress, met), from };
}

/**
 * Progress of a measure at `at` as known on `day` (DOMAIN, Lamp: progress). An increment, and a `complete`
 * measure whose total or target is known, counts from 0: without an accepted reading its progress is 0.
 * Levels and shares without a baseline, and rates and limits without a reading, are `none`.
 */
export function measureProgress(measure: MeasureFacts, terms: MeasureTerms, day: Day, at: Day): Progress {
  const { basis, comparator } = measure;
  const { target } = terms;
  const reading = readingOn(measure, day, at);
  if (comparator === "complete" && basis !== "growth") return completeness(target, reading);
  if (target === null) return { ...unseen, kind: "none", why: "noYardstick" };

  const value = reading?.value ?? null;
  const seen = { value, total: null, target, asOf: reading?.asOf ?? null };
  if (comparator === "<=") {
    if (value === null) return { ...seen, kind: "none", why: "noReading" };
    return { ...seen, kind: "limit", within: atLeast(target, value) };
  }
  if (basis === "growth") {
    if (value === null) return { ...seen, kind: "none", why: "noReading" };
    return { ...seen, kind: "growth", short: atLeast(value, metFrom(measure, target)) ? 0 : target - value };
  }
  if (basis === "increment") {
    const counted = value ?? 0;
    const met = atLeast(counted, metFrom(measure, target));
    return { ...seen, kind: "schedule", progress: atLeastDone(target === 0 ? 0 : counted / target, met) };
  }
  return wayFromBaseline(measure, terms, target, day, at);
}
