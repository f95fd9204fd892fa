import { monthEnd } from "./days";
import { clampShare, type Expectation, expectation, type Regrant } from "./expected";
import type { CommitmentFacts, Day, MeasureFacts, MeasureTerms, PlanFacts } from "./facts";
import { lastDueInterval } from "./intervals";
import type { ReasonKey } from "./judgement";
import { firstReadingOn, isReached, measureTermsOn, readingOn, scheduleTermsOn } from "./known";
import { type Baseline, measureProgress, type Progress, type Seen } from "./progress";

/**
 * Where a part is judged: at the day `at` (a period's end) as known on `day`. `counted` tells whether a
 * filing had been due by then; before, what nobody had to report is "not started", not a failure.
 */
export type Standpoint = { plan: PlanFacts; facts: CommitmentFacts; day: Day; at: Day; counted: boolean };

/** What the judgement of one measure rests on. */
export type MeasureStand =
  | { kind: "unjudged"; why: ReasonKey; seen: Partial<Seen> }
  | {
      kind: "unscheduled";
      terms: MeasureTerms;
      progress: Extract<Progress, { kind: "growth" | "limit" | "hold" }>;
    }
  | {
      kind: "scheduled";
      terms: MeasureTerms;
      progress: Extract<Progress, { kind: "schedule" }>;
      expectation: Expectation;
    };

/** Progress on the day of the grant, measured against the terms that the grant set. */
function grantProgress(measure: MeasureFacts, terms: MeasureTerms, on: Day): Regrant {
  const then = measureProgress(measure, terms, on, on);
  return { on, progress: then.kind === "schedule" ? clampShare(then.progress) : 0 };
}

/**
 * From where the expectation runs: a grant's progress, the day of a provisional baseline (`since`), or neither. A grant
 * that came before the first reading found no progress to run from: then that reading's day is the later start.
 */
export function startOf(
  measure: MeasureFacts,
  terms: MeasureTerms,
  regrantedOn: Day | null,
  from: Baseline | null,
): { regrant: Regrant | null; since: Day | null } {
  const since = from?.provisional ? from.on : null;
  const early = since !== null && regrantedOn !== null && !firstReadingOn(measure, regrantedOn, regrantedOn);
  if (regrantedOn === null || early) return { regrant: null, since };
  return { regrant: grantProgress(measure, terms, regrantedOn), since: null };
}

/** Day at whose expectation a reading is measured: the newest due interval's end, or the reading's month. */
function expectationDay(due: Day | null, asOf: Day | null, at: Day): Day {
  const reported = asOf === null ? "" : monthEnd(asOf);
  const wanted = due !== null && due > reported ? due : reported;
  return wanted === "" || wanted > at ? at : wanted;
}

/**
 * How one measure stands (DOMAIN, Lamp); null when it was not known on that day. A measure that is published
 * less often than monthly is held against the expectation at the end of its newest due interval.
 */
export function measureStand(point: Standpoint, measure: MeasureFacts): MeasureStand | null {
  const { facts, day, at, counted } = point;
  const unjudged = (why: ReasonKey, seen: Partial<Seen> = {}) => ({ kind: "unjudged" as const, why, seen });
  if (measureTermsOn(measure, day, null) === null) return null;
  if (at < facts.startOn) return unjudged("notStarted");
  const due = lastDueInterval(measure.frequency, measure.lagDays, facts.startOn, at);
  const asOf = readingOn(measure, day, at)?.asOf ?? null;
  if (due === null && (asOf === null || measure.basis === "growth")) return unjudged("notPublished");

  const expectedAt = expectationDay(due, asOf, at);
  const { dueOn, regrantedOn, before } = scheduleTermsOn(facts, day, expectedAt);
  const terms = measureTermsOn(measure, day, before);
  if (terms === null) return null;
  const progress = measureProgress(measure, terms, day, at);
  if (progress.kind === "none") return unjudged(progress.why, progress);
  if (progress.kind !== "schedule") return { kind: "unscheduled", terms, progress };
  if (asOf === null && !counted) return unjudged("notStarted", progress);

  const start = startOf(measure, terms, regrantedOn, progress.from ?? null);
  const course = { schedule: terms.schedule, startOn: facts.startOn, dueOn, ...start };
  return { kind: "scheduled", terms, progress, expectation: expectation(course, expectedAt) };
}

/** What the judgement of the milestones rests on: weights as shares of the whole. */
export type MilestoneStand =
  | { kind: "unjudged"; why: ReasonKey }
  /** `expectation`: set by a grant; else `due`, the weight of those due by then, is expected. */
  | { kind: "scheduled"; reached: number; due: number; expectation: Expectation | null };

/** How all milestones together stand: weight reached, weight due (DOMAIN, Lamp: milestones). */
export function milestoneStand(point: Standpoint): MilestoneStand {
  const { facts, day, at, counted } = point;
  const { milestones } = facts;
  if (milestones.length === 0) return { kind: "unjudged", why: "noYardstick" };
  if (at < facts.startOn) return { kind: "unjudged", why: "notStarted" };
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
  if (reached === 0 && !counted) return { kind: "unjudged", why: "notStarted" };

  const { dueOn, regrantedOn } = scheduleTermsOn(facts, day, at);
  const due = share((milestone) => milestone.dueOn <= at);
  if (regrantedOn === null) return { kind: "scheduled", reached, due, expectation: null };
  const progress = share((milestone) => isReached(milestone, regrantedOn, regrantedOn));
  const schedule = { kind: "linear" as const };
  const regrant = { on: regrantedOn, progress };
  const granted = expectation({ schedule, startOn: facts.startOn, dueOn, regrant }, at);
  return { kind: "scheduled", reached, due, expectation: granted };
}
