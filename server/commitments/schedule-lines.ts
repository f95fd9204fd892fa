import { monthEnd, monthIndex, monthOfIndex } from "../lamp/days";
import { type Course, expectedShare } from "../lamp/expected";
import type { CommitmentFacts, Day, MeasureFacts, MeasureTerms } from "../lamp/facts";
import { scheduleTermsOn } from "../lamp/known";
import { measureProgress } from "../lamp/progress";
import { startOf } from "../lamp/stand";

/** A schedule in the measure's own units, oldest point first; `steps` holds each value until the next. */
export type ScheduleLine = { points: { on: Day; value: number }[]; steps: boolean };

/** What a measure was to reach by when: as first set, and from the newest grant on. */
export type ScheduleLines = {
  /** Where it starts: 0, or the baseline of a level or share. */
  from: number;
  /** A baseline that is only the first accepted reading. */
  provisional: boolean;
  first: ScheduleLine;
  /** Set by a granted deferral or adjustment: from the progress of that day to the whole at the new date. */
  present: (ScheduleLine & { grantedOn: Day }) | null;
};

function lineOf(terms: Course, from: number, goal: number): ScheduleLine {
  const { schedule, regrant, startOn, dueOn } = terms;
  // Before a provisional baseline nothing was known, and nothing is expected.
  const since = !regrant && terms.since ? monthEnd(terms.since) : null;
  const at = (share: number) => from + (goal - from) * share;
  const begin = regrant
    ? { on: regrant.on, value: at(regrant.progress) }
    : { on: since ?? startOn, value: from };
  if (!regrant && schedule.kind === "steps") {
    const nodes = schedule.nodes.filter(({ on }) => since === null || on > since);
    return {
      points: [begin, ...nodes.map(({ on }) => ({ on, value: at(expectedShare(terms, on)) }))],
      steps: true,
    };
  }
  const points = [begin];
  for (let month = monthIndex(begin.on); month <= monthIndex(dueOn); month++) {
    const on = monthEnd(monthOfIndex(month));
    if (on > begin.on) points.push({ on, value: at(expectedShare(terms, on)) });
  }
  return { points, steps: false };
}

/** Where a measure starts and where its whole lies; null where the way between them is not known, or there is none. */
function wayOf(measure: MeasureFacts, terms: MeasureTerms, day: Day) {
  const now = measureProgress(measure, terms, day, day);
  const same = terms.baseline?.match === "same" ? terms.baseline.value : null;
  const counted = measure.basis === "increment" || measure.comparator === "complete";
  const goal = measure.comparator === "complete" ? (now.total ?? terms.target) : terms.target;
  const from = counted ? 0 : now.kind === "schedule" ? (now.from?.value ?? null) : same;
  if (now.kind === "hold" || goal === null || from === null) return null;
  const baseline = now.kind === "schedule" ? (now.from ?? null) : null;
  return { from, goal, baseline, provisional: !counted && same === null };
}

/**
 * The schedules of a measure as known on `day`, by the engine's own months, so that a line says what the lamp's
 * sentence says. Null for growth and limits, which are never prorated, for what only has to be held, and as long as
 * the target or the baseline is not known.
 */
export function scheduleLines(facts: CommitmentFacts, measure: MeasureFacts, day: Day): ScheduleLines | null {
  const [original] = measure.terms;
  const present = measure.terms.findLast((one) => one.knownOn <= day) ?? original;
  if (!original || !present || measure.basis === "growth" || measure.comparator === "<=") return null;
  const way = wayOf(measure, present, day);
  if (!way) return null;
  const { from, goal, baseline, provisional } = way;
  const { startOn, originalDueOn } = facts;
  const firstGoal = measure.comparator === "complete" ? goal : (original.target ?? goal);
  const first = {
    schedule: original.schedule,
    startOn,
    dueOn: originalDueOn,
    ...startOf(measure, original, null, baseline),
  };
  const { dueOn, regrantedOn } = scheduleTermsOn(facts, day, day);
  const lines = { from, provisional, first: lineOf(first, from, firstGoal) };
  if (regrantedOn === null) return { ...lines, present: null };
  const start = startOf(measure, present, regrantedOn, baseline);
  const granted = lineOf({ schedule: present.schedule, startOn, dueOn, ...start }, from, goal);
  return { ...lines, present: { ...granted, grantedOn: regrantedOn } };
}
