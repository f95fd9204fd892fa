import { monthEnd, monthIndex } from "./days";
import type { Day, Schedule } from "./facts";

export const clampShare = (share: number): number => Math.min(1, Math.max(0, share));

/** A grant of a later date or another target: the day, and the progress that stood on it (share, 0 to 1). */
export type Regrant = { on: Day; progress: number };

/**
 * Even expectation: whole calendar months completed by `at` ÷ months from the start's month to the due
 * date's month, both counted (DOMAIN, Nouns: schedule; January to December, end of November: 11/12).
 */
export function linearShare(startOn: Day, dueOn: Day, at: Day): number {
  const first = monthIndex(startOn);
  const total = monthIndex(dueOn) - first + 1;
  if (total <= 0) return at >= dueOn ? 1 : 0;
  const completed = monthIndex(at) - first + (at === monthEnd(at) ? 1 : 0);
  return clampShare(completed / total);
}

/** Step expectation: the share of the newest node that `at` has reached, 0 before the first. */
export function stepShare(nodes: { on: Day; share: number }[], at: Day): number {
  return clampShare(nodes.reduce((best, node) => (node.on <= at ? Math.max(best, node.share) : best), 0));
}

/**
 * Expectation after a grant: from the progress of that day to 100 % at the new date, even over the months
 * after the grant's own (DOMAIN, State machines: request).
 */
export function regrantedShare(grant: Regrant, dueOn: Day, at: Day): number {
  const from = clampShare(grant.progress);
  const total = monthIndex(dueOn) - monthIndex(grant.on);
  if (total <= 0) return at >= dueOn ? 1 : from;
  const completed = monthIndex(at) - monthIndex(grant.on) - (at === monthEnd(at) ? 0 : 1);
  return from + (1 - from) * clampShare(completed / total);
}

/** What is expected by the day `at`, as a share of the whole (0 to 1). */
export function expectedShare(
  terms: { schedule: Schedule; startOn: Day; dueOn: Day; regrant: Regrant | null },
  at: Day,
): number {
  if (terms.regrant !== null) return regrantedShare(terms.regrant, terms.dueOn, at);
  return terms.schedule.kind === "steps"
    ? stepShare(terms.schedule.nodes, at)
    : linearShare(terms.startOn, terms.dueOn, at);
}
