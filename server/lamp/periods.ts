import { monthEnd, monthIndex, monthOfIndex } from "./days";
import type { Day, Period, PlanFacts } from "./facts";

/** The reporting period (calendar month) a day lies in. */
export const periodOf = (day: Day): Period => day.slice(0, 7);

/** The period after this one; periods go on past the plan's end until everything is closed (DOMAIN, Nouns: plan). */
export const nextPeriod = (period: Period): Period => monthOfIndex(monthIndex(period) + 1);

/** The period before this one. */
export const previousPeriod = (period: Period): Period => monthOfIndex(monthIndex(period) - 1);

/** Last calendar day of a period: everything of the period is judged at it (DOMAIN, Lamp). */
export const periodEnd = (period: Period): Day => monthEnd(period);

/** Every period from the plan's first one to `last`, both included. */
export function periodsThrough(plan: Pick<PlanFacts, "startOn">, last: Period): Period[] {
  const first = monthIndex(plan.startOn);
  const count = Math.max(0, monthIndex(last) - first + 1);
  return Array.from({ length: count }, (_, i) => monthOfIndex(first + i));
}

/** The periods of the plan's own time, first to last. */
export const periodsOf = (plan: Pick<PlanFacts, "startOn" | "endOn">): Period[] =>
  periodsThrough(plan, periodOf(plan.endOn));

/**
 * The plan with the rules of a period. Settings change from the next period on (DOMAIN, plan), so a revision holds for
 * the period in which its day lies; before the first one, the first holds.
 */
export function rulesOf<P extends Pick<PlanFacts, "filingDay" | "revisions">>(plan: P, period: Period): P {
  const { revisions = [] } = plan;
  const held = revisions.findLast((one) => periodOf(one.knownOn) <= period) ?? revisions[0];
  return held ? { ...plan, ...held } : plan;
}

/** Day by which a period's filing is due: the filing day of its rules, or the last day of a shorter month. */
export function deadlineOf(plan: Pick<PlanFacts, "filingDay" | "revisions">, period: Period): Day {
  const end = periodEnd(period);
  const wanted = `${period}-${String(rulesOf(plan, period).filingDay).padStart(2, "0")}`;
  return wanted < end ? wanted : end;
}

/**
 * The newest period whose filing deadline has passed, or null before the first. On the deadline day itself
 * it has not passed (DOMAIN, Lamp: "judged at the end of the last due period").
 */
export function lastDuePeriod(
  plan: Pick<PlanFacts, "startOn" | "filingDay" | "revisions">,
  day: Day,
): Period | null {
  const own = periodOf(day);
  const due = deadlineOf(plan, own) < day ? own : previousPeriod(own);
  return due < periodOf(plan.startOn) ? null : due;
}

/** The plan with the rules that judge a day: those of the period judged on it, before the first those of the day itself. */
export const rulesOn = (plan: PlanFacts, day: Day): PlanFacts =>
  rulesOf(plan, lastDuePeriod(plan, day) ?? periodOf(day));
