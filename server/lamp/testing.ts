import type {
  Calendar,
  CommitmentFacts,
  CommitmentTerms,
  Day,
  FilingFacts,
  MeasureFacts,
  MeasureTerms,
  Period,
  PlanFacts,
  ReadingFact,
} from "./facts";
import { deadlineOf } from "./periods";

/** Makers of lamp facts for tests: a valid plan and commitment of 2023, to be varied by each case. */

/** Monday to Friday, without holidays. */
export const weekdays: Calendar = {
  isWorkingDay: (day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()),
};

export const makePlan = (varied: Partial<PlanFacts> = {}): PlanFacts => ({
  startOn: "2023-01-01",
  endOn: "2023-12-31",
  filingDay: 28,
  preset: "standard",
  growthTolerance: 1,
  graceWorkingDays: 10,
  acknowledgeWorkingDays: 3,
  staleAfterDays: 60,
  ...varied,
});

export const makeTerms = (varied: Partial<CommitmentTerms> = {}): CommitmentTerms => ({
  knownOn: "2023-01-02",
  state: "active",
  yardstick: "measures",
  dueOn: "2023-12-31",
  sentOn: "2023-01-02",
  acknowledgedOn: "2023-01-03",
  closedOn: null,
  closingFiledOn: null,
  regrantedOn: null,
  ...varied,
});

/** An accepted reading; `seq` orders acceptances and counts up with the months by default. */
export const makeReading = (
  asOf: Day,
  value: number | null,
  varied: Partial<ReadingFact> = {},
): ReadingFact => ({
  asOf,
  acceptedOn: asOf,
  acceptedSeq: Number(asOf.replaceAll("-", "")),
  value,
  done: null,
  total: null,
  ...varied,
});

export const makeMeasure = (
  varied: Partial<Omit<MeasureFacts, "terms">> & { terms?: Partial<MeasureTerms> } = {},
): MeasureFacts => {
  const { terms, ...rest } = varied;
  return {
    id: "m1",
    comparator: ">=",
    basis: "increment",
    frequency: "month",
    lagDays: 0,
    readings: [],
    ...rest,
    terms: [
      {
        knownOn: "2023-01-02",
        target: 100,
        targetMax: null,
        schedule: { kind: "linear" },
        baseline: null,
        ...terms,
      },
    ],
  };
};

/** A filing submitted and accepted on its deadline of the 28th, unless varied. */
export const makeFiling = (period: Period, varied: Partial<FilingFacts> = {}): FilingFacts => {
  const deadline = deadlineOf({ filingDay: 28 }, period);
  return {
    period,
    submittedOn: deadline,
    decidedOn: deadline,
    decision: "accepted",
    selfAssessment: "normal",
    noChange: false,
    ...varied,
  };
};

/** Filings in order for January to `last` (1 to 12) of 2023. */
export const filedThrough = (last: number): FilingFacts[] =>
  Array.from({ length: last }, (_, i) => makeFiling(`2023-${String(i + 1).padStart(2, "0")}`));

/** An active commitment of 2023 with one increment of 100 and all filings in order. */
export const makeFacts = (varied: Partial<CommitmentFacts> = {}): CommitmentFacts => ({
  id: "c1",
  startOn: "2023-01-01",
  originalDueOn: "2023-12-31",
  terms: [makeTerms()],
  measures: [makeMeasure()],
  milestones: [],
  filings: filedThrough(12),
  children: [],
  newestEvidenceOn: null,
  newestVerifiedEvidenceOn: null,
  ...varied,
});
