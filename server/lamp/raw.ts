import { viewChildren, type ChildrenView } from "./children";
import { bucketOf } from "./bucket";
import { daysBetween } from "./days";
import type {
  Calendar,
  CommitmentFacts,
  CommitmentTerms,
  Day,
  MeasureFacts,
  Period,
  PlanFacts,
} from "./facts";
import { type FilingDuty, filingDuty, isHeldByClosing, isWorking, judgedPeriod } from "./filings";
import { lastDueInterval } from "./intervals";
import type { Judgement, Part } from "./judgement";
import { measureTermsOn, termsOn } from "./known";
import { lastDuePeriod, periodEnd } from "./periods";
import { isDueSoon, isStale, statusesOn } from "./statuses";
import {
  missedFilings,
  partsOf,
  routineVerdict,
  severity,
  type Verdict,
  verdict,
  worstFirst,
  worstLamp,
} from "./verdicts";
import { addWorkingDays } from "./working-days";

/** All that one judgement looks at. */
type Case = {
  plan: PlanFacts;
  facts: CommitmentFacts;
  terms: CommitmentTerms;
  day: Day;
  calendar: Calendar;
  due: Period | null;
  duty: FilingDuty;
};

type View = { verdicts: Verdict[]; parts: Part[]; period: Period | null; children: ChildrenView | null };
type JudgeChild = (child: CommitmentFacts) => Judgement;

/** Past due, whatever the state, unless closed or discontinued (DOMAIN, Lamp: switches). */
const isPastDue = (terms: CommitmentTerms, day: Day): boolean =>
  terms.dueOn < day && terms.state !== "closed" && terms.state !== "discontinued";

/** Whether all that it is judged by are growth figures of which none is due yet (DOMAIN, Lamp: 尚未发布). */
function awaitsFigures(
  { measures, startOn }: CommitmentFacts,
  { yardstick }: CommitmentTerms,
  day: Day,
): boolean {
  const known = measures.filter((one) => measureTermsOn(one, day, null) !== null);
  const none = ({ basis, frequency, lagDays }: MeasureFacts): boolean =>
    basis === "growth" && lastDueInterval(frequency, lagDays, startOn, day) === null;
  return yardstick === "measures" && known.length > 0 && known.every(none);
}

/** Measures and milestones at the newest period that does not wait for review. */
function viewParts({ plan, facts, terms, day, due, duty }: Case): View {
  const { period, waiting } = judgedPeriod(plan, facts, due, day);
  const review = waiting ? [verdict("grey", "awaitingReview", { period: due ?? "" })] : [];
  if (period === null) {
    const key = awaitsFigures(facts, terms, day) ? "notPublished" : "notStarted";
    return { verdicts: [...review, verdict("grey", key)], parts: [], period, children: null };
  }
  const point = { plan, facts, day, at: periodEnd(period), counted: duty.begun(period) };
  const parts = worstFirst(partsOf(point, terms.yardstick));
  const verdicts = parts.map(({ lamp, reason }) => ({ lamp, reason }));
  if (parts.length === 0) verdicts.push(verdict("grey", "noYardstick"));
  return { verdicts: [...verdicts, ...review], parts, period, children: null };
}

/** What the yardstick itself says of a commitment, switches aside. */
function viewYardstick(at: Case, judgeChild: JudgeChild): View {
  const { facts, terms, day, due, duty } = at;
  if (terms.yardstick === "children") {
    const children = viewChildren(facts.children, day, judgeChild);
    return { verdicts: [children.verdict], parts: [], period: due, children };
  }
  if (terms.yardstick === "routine") {
    const routine = routineVerdict(duty, due);
    return { verdicts: routine === null ? [] : [routine], parts: [], period: due, children: null };
  }
  if (terms.yardstick === null) {
    return { verdicts: [verdict("grey", "noYardstick")], parts: [], period: due, children: null };
  }
  return viewParts(at);
}

/** Receipt not acknowledged within the plan's working days is yellow; before assignment nothing is judged. */
function receiptVerdict({ plan, terms, day, calendar }: Case): Verdict {
  if (terms.state === "pending" && terms.sentOn !== null && terms.acknowledgedOn === null) {
    const by = addWorkingDays(terms.sentOn, plan.acknowledgeWorkingDays, calendar);
    if (by < day) return verdict("yellow", "notAcknowledged", { sentOn: terms.sentOn, by });
  }
  return verdict("grey", terms.state === "pending" ? "notReceived" : "notSent");
}

function view(at: Case, judgeChild: JudgeChild): View {
  const { facts, terms, day, due, duty } = at;
  const nothing = { parts: [], period: due, children: null };
  if (terms.state === "discontinued") return { ...nothing, verdicts: [verdict("grey", "discontinued")] };
  if (terms.state === "closed") {
    const seen = viewYardstick(at, judgeChild);
    const closed = verdict("blue", "closed", terms.closedOn === null ? {} : { closedOn: terms.closedOn });
    return { ...seen, verdicts: [closed] };
  }

  const switches: Verdict[] = [];
  const held = isHeldByClosing(terms);
  if (isPastDue(terms, day) && !held) {
    switches.push(verdict("red", "overdue", { dueOn: terms.dueOn, days: daysBetween(terms.dueOn, day) }));
  }
  if (!isWorking(terms.state)) return { ...nothing, verdicts: [...switches, receiptVerdict(at)] };

  const seen = viewYardstick(at, judgeChild);
  // A parent is filed for through its children.
  const listed = facts.children.some((child) => termsOn(child, day) !== null);
  const missed = seen.children !== null && listed ? null : missedFilings(duty, due);
  const verdicts = [...switches, ...seen.verdicts, ...(missed === null ? [] : [missed])];
  verdicts.sort((a, b) => severity[b.lamp] - severity[a.lamp]);
  if (isPastDue(terms, day) && held) {
    verdicts.push(
      verdict("grey", "closingHeld", { filedOn: terms.closingFiledOn ?? "", dueOn: terms.dueOn }),
    );
  }
  return { ...seen, verdicts };
}

/**
 * The judgement of a commitment on `day`, apart from the scar, which needs the period before (see judge).
 * @throws RangeError when the calendar has no working days.
 */
export function rawJudge(
  plan: PlanFacts,
  facts: CommitmentFacts,
  day: Day,
  calendar: Calendar,
  judgeChild: JudgeChild,
): Judgement {
  const terms = termsOn(facts, day);
  const due = lastDuePeriod(plan, day);
  const unknown: View = { verdicts: [verdict("grey", "notStarted")], parts: [], period: due, children: null };
  const duty = filingDuty(plan, facts, day, calendar);
  const seen = terms === null ? unknown : view({ plan, facts, terms, day, calendar, due, duty }, judgeChild);
  const lamp = worstLamp(seen.verdicts.map((one) => one.lamp));
  const overdue = terms !== null && isPastDue(terms, day) && !isHeldByClosing(terms);
  const open = terms !== null && isWorking(terms.state);
  const bucket =
    open && seen.children !== null && !overdue
      ? seen.children.bucket
      : bucketOf({ facts, terms, lamp, parts: seen.parts, overdue });
  const scheduled = seen.parts.filter((part) => part.gap !== null);
  const worst = scheduled.reduce<Part | null>(
    (a, b) => (a === null || (b.gap ?? 0) < (a.gap ?? 0) ? b : a),
    null,
  );
  return {
    lamp,
    bucket,
    period: seen.period,
    reasons: seen.verdicts.map((one) => one.reason),
    parts: seen.parts,
    progress: seen.children === null ? (worst?.progress ?? null) : seen.children.progress,
    expected: worst?.expected ?? null,
    gap: worst?.gap ?? null,
    overdue,
    dueSoon: isDueSoon(terms, day),
    stale: isStale(plan, facts, terms, day),
    scar: false,
    statuses: statusesOn(facts, terms, lamp, day),
  };
}
