import { monthEnd } from "./days";
import { clampShare, expectedShare, type Regrant } from "./expected";
import type { CommitmentFacts, Day, MeasureFacts, MeasureTerms, PlanFacts } from "./facts";
import { lastDueInterval } from "./intervals";
import type { Part, Reason, ReasonKey } from "./judgement";
import { isReached, measureTermsOn, readingOn, scheduleTermsOn } from "./known";
import { measureProgress, type Progress, type Seen } from "./progress";
import { growthLamp, scheduleLamp } from "./presets";

/**
 * Where a part is judged: at the day `at` (a period's end) as known on `day`. `counted` tells whether a
 * filing had been due by then; before, what nobody had to report is "not started", not a failure.
 */
export type Standpoint = { plan: PlanFacts; facts: CommitmentFacts; day: Day; at: Day; counted: boolean };

/** Points from which an item counts as ahead, or behind when negative (DOMAIN, Lamp: buckets). */
export const NOTABLE_GAP = 5;
const NOISE = 1e-7;
export const isAhead = (gap: number): boolean => gap >= NOTABLE_GAP - NOISE;
export const isBehind = (gap: number): boolean => gap < -NOTABLE_GAP - NOISE;

function unjudged(measureId: string | null, key: ReasonKey, seen: Partial<Seen> = {}): Part {
  const { value = null, total = null, target = null, asOf = null } = seen;
  const reason = { key, facts: {} };
  return {
    measureId,
    lamp: "grey",
    progress: null,
    expected: null,
    gap: null,
    value,
    total,
    target,
    asOf,
    reason,
  };
}

type ScheduleKeys = { ahead: ReasonKey; onSchedule: ReasonKey; behind: ReasonKey };
const measureKeys: ScheduleKeys = { ahead: "ahead", onSchedule: "onSchedule", behind: "behind" };
const milestoneKeys: ScheduleKeys = {
  ahead: "milestonesAhead",
  onSchedule: "milestonesOnSchedule",
  behind: "milestonesBehind",
};

/** Part of a progress that runs against a schedule; the reason says behind whenever the lamp is not green. */
function scheduled(
  plan: PlanFacts,
  measureId: string | null,
  seen: Seen,
  progress: number,
  expected: number,
  keys: ScheduleKeys,
): Part {
  const lamp = scheduleLamp(plan.preset, progress, expected);
  const gap = (progress - expected) * 100;
  const key = lamp !== "green" || isBehind(gap) ? keys.behind : isAhead(gap) ? keys.ahead : keys.onSchedule;
  const shares: Reason["facts"] =
    keys === milestoneKeys ? { reached: progress, due: expected } : { progress, expected };
  return {
    measureId,
    lamp,
    progress,
    expected,
    gap,
    ...seen,
    reason: { key, facts: { ...shares, gap, preset: plan.preset } },
  };
}

/** Progress on the day of the grant, measured against the terms that the grant set. */
function grantProgress(measure: MeasureFacts, terms: MeasureTerms, on: Day): Regrant {
  const then = measureProgress(measure, terms, on, on);
  return { on, progress: then.kind === "schedule" ? clampShare(then.progress) : 0 };
}

/** Day at whose expectation a reading is measured: the newest due interval's end, or the reading's month. */
function expectationDay(due: Day | null, asOf: Day | null, at: Day): Day {
  const reported = asOf === null ? "" : monthEnd(asOf);
  const wanted = due !== null && due > reported ? due : reported;
  return wanted === "" || wanted > at ? at : wanted;
}

/**
 * Judges one measure (DOMAIN, Lamp); null when the measure was not known on that day. A measure that is
 * published less often than monthly is held against the expectation at the end of its newest due interval.
 */
export function judgeMeasure(point: Standpoint, measure: MeasureFacts): Part | null {
  const { plan, facts, day, at, counted } = point;
  if (measureTermsOn(measure, day, null) === null) return null;
  if (at < facts.startOn) return unjudged(measure.id, "notStarted");
  const due = lastDueInterval(measure.frequency, measure.lagDays, facts.startOn, at);
  const asOf = readingOn(measure, day, at)?.asOf ?? null;
  if (due === null && (asOf === null || measure.basis === "growth"))
    return unjudged(measure.id, "notPublished");

  const expectedAt = expectationDay(due, asOf, at);
  const { dueOn, regrantedOn, before } = scheduleTermsOn(facts, day, expectedAt);
  const terms = measureTermsOn(measure, day, before);
  if (terms === null) return null;
  const progress = measureProgress(measure, terms, day, at);
  if (progress.kind !== "schedule") return withoutSchedule(plan, measure, progress);
  if (asOf === null && !counted) return unjudged(measure.id, "notStarted", progress);

  const regrant = regrantedOn === null ? null : grantProgress(measure, terms, regrantedOn);
  const schedule = { schedule: terms.schedule, startOn: facts.startOn, dueOn, regrant };
  const { value, total, target } = progress;
  const seen = { value, total, target, asOf };
  return scheduled(
    plan,
    measure.id,
    seen,
    progress.progress,
    expectedShare(schedule, expectedAt),
    measureKeys,
  );
}

function withoutSchedule(
  plan: PlanFacts,
  measure: MeasureFacts,
  progress: Exclude<Progress, { kind: "schedule" }>,
): Part {
  if (progress.kind === "none") return unjudged(measure.id, progress.why, progress);
  const part = unjudged(measure.id, "noReading", progress);
  const facts: Reason["facts"] = { value: progress.value ?? 0, target: progress.target ?? 0 };
  if (progress.kind === "growth") {
    const lamp = growthLamp(plan.preset, progress.short, plan.growthTolerance);
    if (lamp === "green") return { ...part, lamp, reason: { key: "growthMet", facts } };
    return { ...part, lamp, reason: { key: "growthShort", facts: { ...facts, short: progress.short } } };
  }
  const limit = progress.kind === "limit";
  const good = limit ? progress.within : progress.held;
  const key = limit ? (good ? "withinLimit" : "overLimit") : good ? "held" : "notHeld";
  return { ...part, lamp: good ? "green" : "red", reason: { key, facts } };
}

/** Judges all milestones together: weight reached against weight due (DOMAIN, Lamp: milestones). */
export function judgeMilestones(point: Standpoint): Part {
  const { plan, facts, day, at, counted } = point;
  const { milestones } = facts;
  if (milestones.length === 0) return unjudged(null, "noYardstick");
  if (at < facts.startOn) return unjudged(null, "notStarted");
  const even = milestones.every((milestone) => milestone.weight <= 0);
  const share = (of: (milestone: (typeof milestones)[number]) => boolean): number => {
    let part = 0;
    let whole = 0;
    for (const milestone of milestones) {
      const weight = even ? 1 : milestone.weight;
      whole += weight;
      if (of(milestone)) part += weight;
    }
    return part / whole;
  };
  const reached = share((milestone) => isReached(milestone, day, at));
  if (reached === 0 && !counted) return unjudged(null, "notStarted");

  const { dueOn, regrantedOn } = scheduleTermsOn(facts, day, at);
  let due = share((milestone) => milestone.dueOn <= at);
  if (regrantedOn !== null) {
    const progress = share((milestone) => isReached(milestone, regrantedOn, regrantedOn));
    const regrant = { on: regrantedOn, progress };
    due = expectedShare({ schedule: { kind: "linear" }, startOn: facts.startOn, dueOn, regrant }, at);
  }
  const seen = { value: null, total: null, target: null, asOf: null };
  return scheduled(plan, null, seen, reached, due, milestoneKeys);
}
