import { monthEnd, monthIndex } from "./days";
import type { Day, Schedule } from "./facts";

export const clampShare = (share: number): number => Math.min(1, Math.max(0, share));

/** A grant of a later date or another target: the day, and the progress that stood on it (share, 0 to 1). */
export type Regrant = { on: Day; progress: number };

/** What is expected by the day `at` as a share of the whole (0 to 1), with the figures that it is reckoned from. */
export type Expectation = { at: Day; share: number } & (
  | { kind: "linear"; from: Day; to: Day; monthsDone: number; months: number }
  /** The newest node reached by `at`; null before the first. */
  | { kind: "steps"; node: { on: Day; share: number } | null }
  /** From `progress` on the day of the grant (`from`) to the whole at `to`, over the months after the grant's own. */
  | { kind: "regrant"; from: Day; to: Day; progress: number; monthsDone: number; months: number }
  /** From 0 at the end of the month of the provisional baseline (`from`) to the whole at `to`, over the months after it. */
  | { kind: "provisional"; from: Day; to: Day; monthsDone: number; months: number }
  /** (`reached` − `before`) ÷ (1 − `before`): the nodes as they are, less what they asked for by `from`. */
  | {
      kind: "provisionalSteps";
      from: Day;
      before: number;
      reached: number;
      node: { on: Day; share: number } | null;
    }
);

/**
 * Even expectation: whole calendar months completed by `at` ÷ months from the start's month to the due
 * date's month, both counted (DOMAIN, Nouns: schedule; January to December, end of November: 11/12).
 */
function linear(startOn: Day, dueOn: Day, at: Day): Expectation {
  const first = monthIndex(startOn);
  const months = monthIndex(dueOn) - first + 1;
  const completed = monthIndex(at) - first + (at === monthEnd(at) ? 1 : 0);
  const monthsDone = Math.min(Math.max(0, months), Math.max(0, completed));
  const share = months <= 0 ? (at >= dueOn ? 1 : 0) : monthsDone / months;
  return { kind: "linear", at, share, from: startOn, to: dueOn, monthsDone, months: Math.max(0, months) };
}

/** The share of the even expectation, see `linear`. */
export const linearShare = (startOn: Day, dueOn: Day, at: Day): number => linear(startOn, dueOn, at).share;

/** Step expectation: the highest share of the nodes that `at` has reached, 0 before the first. */
function steps(nodes: { on: Day; share: number }[], at: Day): Extract<Expectation, { kind: "steps" }> {
  let node: { on: Day; share: number } | null = null;
  for (const one of nodes) if (one.on <= at && (node === null || one.share >= node.share)) node = one;
  return { kind: "steps", at, share: clampShare(node?.share ?? 0), node };
}

/** The share of the step expectation, see `steps`. */
export const stepShare = (nodes: { on: Day; share: number }[], at: Day): number => steps(nodes, at).share;

/**
 * Expectation after a grant: from the progress of that day to 100 % at the new date, even over the months
 * after the grant's own (DOMAIN, State machines: request).
 */
function regranted(grant: Regrant, dueOn: Day, at: Day): Extract<Expectation, { kind: "regrant" }> {
  const progress = clampShare(grant.progress);
  const months = Math.max(0, monthIndex(dueOn) - monthIndex(grant.on));
  const completed = monthIndex(at) - monthIndex(grant.on) - (at === monthEnd(at) ? 0 : 1);
  const monthsDone = Math.min(months, Math.max(0, completed));
  const share =
    months === 0 ? (at >= dueOn ? 1 : progress) : progress + (1 - progress) * (monthsDone / months);
  return { kind: "regrant", at, share, from: grant.on, to: dueOn, progress, monthsDone, months };
}

/** The share of the expectation after a grant, see `regranted`. */
export const regrantedShare = (grant: Regrant, dueOn: Day, at: Day): number =>
  regranted(grant, dueOn, at).share;

/**
 * Expectation against a provisional baseline, the first accepted reading: at the end of that reading's month nothing
 * of the way is done, so nothing is expected; from there it runs like a grant that found nothing done (docs/adr/0008).
 */
function sinceBaseline(schedule: Schedule, first: Day, dueOn: Day, at: Day): Expectation {
  const from = monthEnd(first);
  if (schedule.kind === "linear") {
    const { share, to, monthsDone, months } = regranted({ on: from, progress: 0 }, dueOn, at);
    return { kind: "provisional", at, share, from, to, monthsDone, months };
  }
  const before = stepShare(schedule.nodes, from);
  const { share: reached, node } = steps(schedule.nodes, at);
  const share = before >= 1 ? 1 : clampShare((reached - before) / (1 - before));
  return { kind: "provisionalSteps", at, share, from, before, reached, node };
}

/** What sets the expectation. `since`: the day of a provisional baseline, unless a later grant set the way anew. */
export type Course = {
  schedule: Schedule;
  startOn: Day;
  dueOn: Day;
  regrant: Regrant | null;
  since?: Day | null;
};

/** What is expected by the day `at`, and how that comes about. */
export function expectation(terms: Course, at: Day): Expectation {
  if (terms.regrant !== null) return regranted(terms.regrant, terms.dueOn, at);
  if (terms.since) return sinceBaseline(terms.schedule, terms.since, terms.dueOn, at);
  return terms.schedule.kind === "steps"
    ? steps(terms.schedule.nodes, at)
    : linear(terms.startOn, terms.dueOn, at);
}

/** What is expected by the day `at`, as a share of the whole (0 to 1). */
export const expectedShare = (terms: Course, at: Day): number => expectation(terms, at).share;
