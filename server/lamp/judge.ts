import type { Calendar, CommitmentFacts, Day, Period, PlanFacts } from "./facts";
import { filingDuty, filingOn, isWaiting } from "./filings";
import { greyOf } from "./grey";
import type { Judgement, StripCell } from "./judgement";
import {
  deadlineOf,
  lastDuePeriod,
  nextPeriod,
  periodOf,
  periodsThrough,
  previousPeriod,
  rulesOn,
} from "./periods";
import { rawJudge } from "./raw";

const raw = (plan: PlanFacts, facts: CommitmentFacts, day: Day, calendar: Calendar): Judgement => {
  return rawJudge(rulesOn(plan, day), facts, day, calendar, (child) => judge(plan, child, day, calendar));
};

/** The last day on which a period is the last due one: the deadline of the next. */
const lastDayOfReign = (plan: PlanFacts, period: Period): Day => deadlineOf(plan, nextPeriod(period));

/**
 * The period whose red leaves a scar on `due`: the one before it, or, while filings wait for review and the
 * lamp holds, any down to the one before the period that is judged.
 */
function scarringPeriod(
  plan: PlanFacts,
  facts: CommitmentFacts,
  due: Period,
  day: Day,
  rawOf: (period: Period) => Judgement,
): Period | null {
  const first = periodOf(plan.startOn);
  let period = due;
  while (period > first) {
    const before = previousPeriod(period);
    if (rawOf(before).lamp === "red") return before;
    if (!isWaiting(plan, facts, period, day)) return null;
    period = before;
  }
  return null;
}

/** 补齐不转绿: red in the period before and green now shows yellow (DOMAIN, Lamp: scar). */
function withScar(
  plan: PlanFacts,
  facts: CommitmentFacts,
  judgement: Judgement,
  day: Day,
  rawOf: (period: Period) => Judgement,
): Judgement {
  const due = lastDuePeriod(plan, day);
  if (due === null || judgement.lamp !== "green") return judgement;
  const period = scarringPeriod(plan, facts, due, day, rawOf);
  if (period === null) return judgement;
  const reasons = [{ key: "scar" as const, facts: { period } }, ...judgement.reasons];
  return { ...judgement, lamp: "yellow", scar: true, reasons };
}

/**
 * The lamp of a commitment with everything that explains it, judged at the end of the last due period from
 * what was known on `day` (DOMAIN, Lamp). Pure: the same facts and day always give the same answer, and facts
 * that became known after `day` change nothing.
 * @throws RangeError when the calendar has no working day for a year.
 */
export function judge(plan: PlanFacts, facts: CommitmentFacts, day: Day, calendar: Calendar): Judgement {
  return withScar(plan, facts, raw(plan, facts, day, calendar), day, (period) =>
    raw(plan, facts, lastDayOfReign(plan, period), calendar),
  );
}

/**
 * The strip of periods up to the last due one. A past period shows what was shown on the last day of its reign,
 * for ever; the reigning one shows `day`. `filed` is told as known on `day`.
 */
export function strip(plan: PlanFacts, facts: CommitmentFacts, day: Day, calendar: Calendar): StripCell[] {
  const due = lastDuePeriod(plan, day);
  if (due === null) return [];
  const known = new Map<Period, Judgement>();
  const rawOf = (period: Period): Judgement => {
    const found = known.get(period) ?? raw(plan, facts, lastDayOfReign(plan, period), calendar);
    known.set(period, found);
    return found;
  };
  const duty = filingDuty(rulesOn(plan, day), facts, day, calendar);
  return periodsThrough(plan, due).map((period) => {
    const own = period === due ? raw(plan, facts, day, calendar) : rawOf(period);
    const shownOn = period === due ? day : lastDayOfReign(plan, period);
    const { lamp, scar, progress, expected, reasons } = withScar(plan, facts, own, shownOn, rawOf);
    return {
      period,
      lamp,
      scar,
      progress,
      expected,
      grey: greyOf(lamp, reasons),
      filed: filedIn(plan, facts, period, day, duty.counts(period)),
    };
  });
}

function filedIn(
  plan: PlanFacts,
  facts: CommitmentFacts,
  period: Period,
  day: Day,
  counts: boolean,
): StripCell["filed"] {
  const filing = filingOn(facts, period, day);
  if (filing !== null) return filing.submittedOn <= deadlineOf(plan, period) ? "on-time" : "late";
  return counts ? "missing" : "not-due";
}
