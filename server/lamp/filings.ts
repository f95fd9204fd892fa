import type { CommitmentState } from "@/db/values";
import type { Calendar, CommitmentFacts, Day, Period, PlanFacts } from "./facts";
import { termsOn } from "./known";
import { type KnownFiling, knownFiling } from "./known-filing";
import { deadlineOf, nextPeriod, periodOf, previousPeriod } from "./periods";
import { addWorkingDays } from "./working-days";

/** States in which a department works on a commitment and owes a filing for every period. */
export const isWorking = (state: CommitmentState): boolean => state === "active" || state === "closing";

/** The filing of a period as known on `day`, or null when none was submitted that still counts. */
export function filingOn(facts: CommitmentFacts, period: Period, day: Day): KnownFiling | null {
  const filing = facts.filings.find((one) => one.period === period);
  return filing === undefined ? null : knownFiling(filing, day);
}

/** The first period whose deadline is at least the grace (working days) after receipt (DOMAIN, Lamp: switches). */
export function firstCountedPeriod(plan: PlanFacts, acknowledgedOn: Day, calendar: Calendar): Period {
  const earliest = addWorkingDays(acknowledgedOn, plan.graceWorkingDays, calendar);
  const period = periodOf(earliest);
  const first = deadlineOf(plan, period) >= earliest ? period : nextPeriod(period);
  const planFirst = periodOf(plan.startOn);
  return first > planFirst ? first : planFirst;
}

/** Whether the filing of a period was submitted in time, as known on `day`, and waits for its review. */
export function isWaiting(plan: PlanFacts, facts: CommitmentFacts, period: Period, day: Day): boolean {
  const filing = filingOn(facts, period, day);
  return filing !== null && filing.decision === null && filing.submittedOn <= deadlineOf(plan, period);
}

/** Answers, for one commitment as known on one day, which periods count and which were missed. */
export type FilingDuty = {
  /** Whether any filing had been due up to this period. */
  begun: (period: Period) => boolean;
  counts: (period: Period) => boolean;
  missed: (period: Period) => boolean;
};

/**
 * The duty to file. A period counts from the first counted one on, if the commitment was active or closing on
 * its deadline. While a timely closing request waits past the due date, later deadlines do not count: it holds.
 */
export function filingDuty(
  plan: PlanFacts,
  facts: CommitmentFacts,
  day: Day,
  calendar: Calendar,
): FilingDuty {
  const terms = termsOn(facts, day);
  const receipt = terms?.acknowledgedOn ?? null;
  const first = receipt === null ? null : firstCountedPeriod(plan, receipt, calendar);
  const begun = (period: Period): boolean => first !== null && period >= first;
  const counts = (period: Period): boolean => {
    if (terms === null || !begun(period)) return false;
    const deadline = deadlineOf(plan, period);
    if (isHeldByClosing(terms) && deadline > terms.dueOn) return false;
    const then = termsOn(facts, deadline);
    return then !== null && isWorking(then.state);
  };
  const missed = (period: Period): boolean => {
    const deadline = deadlineOf(plan, period);
    if (deadline >= day || !counts(period)) return false;
    const filing = filingOn(facts, period, day);
    return filing === null || filing.submittedOn > deadline;
  };
  return { begun, counts, missed };
}

/** Whether a closing request filed by the due date waits for its decision (DOMAIN, Lamp: switches). */
export function isHeldByClosing(terms: {
  state: CommitmentState;
  closingFiledOn: Day | null;
  dueOn: Day;
}): boolean {
  return terms.state === "closing" && terms.closingFiledOn !== null && terms.closingFiledOn <= terms.dueOn;
}

/**
 * The period at whose end all is judged: the last due one, or the newest before it that does not wait for
 * review (DOMAIN, Lamp: "waiting for review colours the supervisors' queue, never the department").
 */
export function judgedPeriod(
  plan: PlanFacts,
  facts: CommitmentFacts,
  due: Period | null,
  day: Day,
): { period: Period | null; waiting: boolean } {
  const first = periodOf(plan.startOn);
  let period = due;
  while (period !== null && isWaiting(plan, facts, period, day)) {
    period = period > first ? previousPeriod(period) : null;
  }
  return { period, waiting: period !== due };
}
