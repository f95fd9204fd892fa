import type { lampRows } from "@/db/schema";
import { chineseCalendar } from "../core/working-days";
import type { CommitmentFacts, PlanFacts } from "../lamp/facts";
import { expectsMiss, forecast } from "../lamp/forecast";
import { judge, strip } from "../lamp/judge";
import { termsOn } from "../lamp/known";
import { lastDuePeriod } from "../lamp/periods";
import { workingDaysBetween } from "../lamp/working-days";

type Row = typeof lampRows.$inferInsert;

/** How a commitment stands on a day: its lamp, and the terms that held then; null before it was known. */
export function judgedRow(plan: PlanFacts & { id: string }, facts: CommitmentFacts, day: string): Row | null {
  const terms = termsOn(facts, day);
  if (!terms) return null;
  const { statuses, ...judgement } = judge(plan, facts, day, chineseCalendar);
  const cells = strip(plan, facts, day, chineseCalendar);
  const counted = cells.filter((cell) => cell.filed !== "not-due");
  const forecasts = facts.measures.flatMap((measure) => {
    const found = forecast(plan, facts, measure, day);
    return found ? [{ measureId: measure.id, ...found }] : [];
  });
  const open = terms.state === "active" || terms.state === "closing";
  const due = lastDuePeriod(plan, day);
  const override = facts.overrides?.findLast(
    (one) => one.period === due && one.knownOn <= day && (one.liftedOn === null || one.liftedOn > day),
  );
  return {
    commitmentId: facts.id,
    planId: plan.id,
    asOf: day,
    period: judgement.period,
    lamp: judgement.lamp,
    // The last cell of the strip is the period that is judged now; the one before it is what was shown last.
    previousLamp: cells.at(-2)?.lamp ?? null,
    bucket: judgement.bucket,
    progress: judgement.progress,
    expected: judgement.expected,
    gap: judgement.gap,
    overdue: judgement.overdue,
    dueSoon: judgement.dueSoon,
    stale: judgement.stale,
    scar: judgement.scar,
    disagree: statuses.disagree,
    says: statuses.says,
    evidenceAgeDays: statuses.evidenceAgeDays,
    reasons: judgement.reasons,
    parts: judgement.parts,
    strip: cells,
    forecasts,
    missExpected: open && facts.measures.some((one) => expectsMiss(one, forecasts)),
    periodsDue: counted.length,
    periodsOnTime: counted.filter((cell) => cell.filed === "on-time").length,
    returns: facts.filings
      .flatMap((filing) => filing.moves ?? [])
      .filter((move) => move.kind === "return" && move.on <= day).length,
    receiptDays:
      terms.sentOn && terms.acknowledgedOn
        ? workingDaysBetween(terms.sentOn, terms.acknowledgedOn, chineseCalendar)
        : null,
    overrideLamp: override?.lamp ?? null,
    state: terms.state,
    leadDepartmentId: terms.leadDepartmentId ?? "",
    dueOn: terms.dueOn,
    deferrals: (facts.deferredOn ?? []).filter((on) => on <= day).length,
    closedOn: terms.closedOn,
  };
}
