import type { SelfAssessment } from "@/db/values";
import { addDays } from "./days";
import type { Calendar, CommitmentFacts, Day, FilingFacts, MeasureFacts, Period, PlanFacts } from "./facts";
import { lastDueInterval } from "./intervals";
import { judge } from "./judge";
import type { Judgement } from "./judgement";
import { deadlineOf, periodEnd } from "./periods";

/** A filing as it is being typed. A reading without `asOf` stands for the period, or its newest due interval. */
export type FilingDraft = {
  period: Period;
  readings: {
    measureId: string;
    value: number | null;
    done: number | null;
    total: number | null;
    asOf?: Day;
  }[];
  /** Milestones that the filing says were reached. */
  milestoneIds: string[];
  selfAssessment: SelfAssessment | null;
  noChange?: boolean;
};

function withReadings(facts: CommitmentFacts, draft: FilingDraft, deadline: Day): MeasureFacts[] {
  const seq =
    facts.measures.flatMap((m) => m.readings).reduce((max, r) => Math.max(max, r.acceptedSeq), 0) + 1;
  return facts.measures.map((measure) => {
    const own = draft.readings.filter((reading) => reading.measureId === measure.id);
    if (own.length === 0) return measure;
    const { frequency, lagDays } = measure;
    const interval = lastDueInterval(frequency, lagDays, facts.startOn, periodEnd(draft.period));
    const stands = interval !== null && interval < deadline ? interval : deadline;
    const added = own.map(({ value, done, total, asOf }, i) => ({
      asOf: asOf ?? stands,
      acceptedOn: deadline,
      acceptedSeq: seq + i,
      value,
      done,
      total,
    }));
    return { ...measure, readings: [...measure.readings, ...added] };
  });
}

function accepted(
  facts: CommitmentFacts,
  draft: FilingDraft,
  others: FilingFacts[],
  deadline: Day,
): CommitmentFacts {
  const filing: FilingFacts = {
    period: draft.period,
    submittedOn: deadline,
    decidedOn: deadline,
    decision: "accepted",
    selfAssessment: draft.selfAssessment,
    noChange: draft.noChange ?? false,
  };
  const milestones = facts.milestones.map((milestone) =>
    milestone.reached === null && draft.milestoneIds.includes(milestone.id)
      ? { ...milestone, reached: { on: deadline, acceptedOn: deadline } }
      : milestone,
  );
  return {
    ...facts,
    measures: withReadings(facts, draft, deadline),
    milestones,
    filings: [...others, filing],
  };
}

/**
 * What the lamp will be once the draft's period is the last due one (the day after its deadline): with nothing
 * filed for it, and with the draft submitted and accepted on the deadline.
 */
export function preview(
  plan: PlanFacts,
  facts: CommitmentFacts,
  draft: FilingDraft,
  calendar: Calendar,
): { withoutFiling: Judgement; afterAcceptance: Judgement } {
  const deadline = deadlineOf(plan, draft.period);
  const day = addDays(deadline, 1);
  const others = facts.filings.filter((filing) => filing.period !== draft.period);
  return {
    withoutFiling: judge(plan, { ...facts, filings: others }, day, calendar),
    afterAcceptance: judge(plan, accepted(facts, draft, others, deadline), day, calendar),
  };
}
