import type { MeasureFacts, PlanFacts } from "./facts";
import type { Part, Reason, ReasonKey } from "./judgement";
import { growthLamp, scheduleLamp } from "./presets";
import type { Seen } from "./progress";
import { type MeasureStand, measureStand, milestoneStand, type Standpoint } from "./stand";

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

/** Judges one measure (DOMAIN, Lamp); null when the measure was not known on that day. */
export function judgeMeasure(point: Standpoint, measure: MeasureFacts): Part | null {
  const stand = measureStand(point, measure);
  if (stand === null) return null;
  if (stand.kind === "unjudged") return unjudged(measure.id, stand.why, stand.seen);
  if (stand.kind === "unscheduled") return withoutSchedule(point.plan, measure, stand);
  const { value, total, target, progress, asOf } = stand.progress;
  const seen = { value, total, target, asOf };
  return scheduled(point.plan, measure.id, seen, progress, stand.expectation.share, measureKeys);
}

function withoutSchedule(
  plan: PlanFacts,
  measure: MeasureFacts,
  { progress }: Extract<MeasureStand, { kind: "unscheduled" }>,
): Part {
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
  const stand = milestoneStand(point);
  if (stand.kind === "unjudged") return unjudged(null, stand.why);
  const seen = { value: null, total: null, target: null, asOf: null };
  const due = stand.expectation?.share ?? stand.due;
  return scheduled(point.plan, null, seen, stand.reached, due, milestoneKeys);
}
