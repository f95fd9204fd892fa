import type {
  Basis,
  Comparator,
  CommitmentState,
  Frequency,
  Lamp,
  Preset,
  SelfAssessment,
  updateDecisions,
  Yardstick,
} from "@/db/values";

/**
 * What the lamp reads, and nothing else. All days are `YYYY-MM-DD` on the government's own calendar.
 * Everything carries the day on which it became known, so that any past day can be judged as it was.
 */

/** `YYYY-MM-DD`. Days compare as text. */
export type Day = string;

/** `YYYY-MM`: a reporting period of the monthly cadence. */
export type Period = string;

/** What the plan sets for all its commitments. */
export type PlanFacts = PlanRules & {
  startOn: Day;
  endOn: Day;
  /** Rules by the day from which they held, oldest first: a period is judged by its own (DOMAIN, plan). Left out: one set. */
  revisions?: readonly (PlanRules & { knownOn: Day })[];
};

/** The settings that may change from a period to the next. */
export type PlanRules = {
  /** Day of the month by which a period's filing is due; a shorter month uses its last day. */
  filingDay: number;
  preset: Preset;
  /** Growth: points short of the target that are still yellow (more is red). */
  growthTolerance: number;
  /** Working days between receipt and the first deadline that counts. */
  graceWorkingDays: number;
  /** Working days within which receipt is to be acknowledged. */
  acknowledgeWorkingDays: number;
  /** Days without an accepted change after which an item is stale. */
  staleAfterDays: number;
};

/** An accepted value. Share, limit, level, flow and growth use `value`; a `complete` measure files done of total. */
export type ReadingFact = {
  asOf: Day;
  /** Business day of acceptance: from then on it is official. */
  acceptedOn: Day;
  /** Orders two readings of the same `asOf`: the later acceptance wins. */
  acceptedSeq: number;
  value: number | null;
  done: number | null;
  total: number | null;
};

/** Expected progress: even over the year, or steps at dates (share of the whole, 0 to 1, rising). */
export type Schedule = { kind: "linear" } | { kind: "steps"; nodes: { on: Day; share: number }[] };

/** The terms of a measure as they stood from `knownOn` on. A granted adjustment adds a row, it never edits one. */
export type MeasureTerms = {
  knownOn: Day;
  target: number | null;
  targetMax: number | null;
  schedule: Schedule;
  baseline: { value: number; match: "same" | "level" | "comparable" } | null;
};

export type MeasureFacts = {
  id: string;
  comparator: Comparator;
  basis: Basis;
  frequency: Frequency;
  /** Days after the end of a measuring interval until its figure is published. */
  lagDays: number;
  terms: MeasureTerms[];
  readings: ReadingFact[];
};

/**
 * Carries no day on which it became known: milestones are settled before a commitment is sent out (`confirm`), when
 * nothing is judged by them yet, and no verb changes them after that. The same is true of a measure but its `terms`.
 */
export type MilestoneFacts = {
  id: string;
  dueOn: Day;
  weight: number;
  /** Day on which it was reached, and the business day on which that was accepted; null while it is open. */
  reached: { on: Day; acceptedOn: Day } | null;
};

/** One periodic update of one period, with the days of its way; a null day has not come. */
export type FilingFacts = {
  period: Period;
  /** First submission that was not withdrawn: a return and a second submission do not make a period late. */
  submittedOn: Day | null;
  /** Business day on which it was accepted or returned the last time; null while it waits. */
  decidedOn: Day | null;
  decision: "accepted" | "returned" | null;
  selfAssessment: SelfAssessment | null;
  noChange: boolean;
  /**
   * Every step of its way in its order, so that a day before a withdrawal is judged as it was; given from the first
   * submission on, it is read in place of the three days above.
   */
  moves?: readonly FilingMove[];
};

/**
 * One step of a filing's way, and the business day of it. `says`: the self-assessment that was sent with a
 * submission; where it is not kept, the filing's present one stands for it.
 */
export type FilingMove = {
  kind: (typeof updateDecisions)[number];
  on: Day;
  says?: SelfAssessment | null;
};

/** A supervisor's flag beside the computed lamp of one period; a null day has not come. */
export type OverrideFacts = { period: Period; lamp: Lamp; knownOn: Day; liftedOn: Day | null };

/** What is true of a commitment from `knownOn` on (the newest row known by a day holds on that day). */
export type CommitmentTerms = {
  knownOn: Day;
  state: CommitmentState;
  /** Department that leads; the lamp does not read it, whoever counts by department does. */
  leadDepartmentId?: string;
  yardstick: Yardstick | null;
  dueOn: Day;
  /** Sent out (交办) and acknowledged (签收); null while it has not happened. */
  sentOn: Day | null;
  acknowledgedOn: Day | null;
  closedOn: Day | null;
  /** A closing request that waits for its decision holds the lamp if it was filed by the due date. */
  closingFiledOn: Day | null;
  /** Set by a granted deferral or adjustment: from this day the expectation runs from the progress then to 100 %. */
  regrantedOn: Day | null;
};

export type CommitmentFacts = {
  id: string;
  startOn: Day;
  originalDueOn: Day;
  terms: CommitmentTerms[];
  measures: MeasureFacts[];
  milestones: MilestoneFacts[];
  filings: FilingFacts[];
  /** Children of a `children` yardstick, judged like any commitment; empty: the list is not known (清单未列). */
  children: CommitmentFacts[];
  /** Newest piece of evidence that is not withdrawn, and the newest that was verified. */
  newestEvidenceOn: Day | null;
  newestVerifiedEvidenceOn: Day | null;
  /** Every piece with its days; given, it is read in place of the two above, so that past days replay exactly. */
  evidence?: EvidenceFacts[];
  /** Days on which a new due date was granted, late requests included. */
  deferredOn?: Day[];
  overrides?: OverrideFacts[];
};

/** One piece of evidence; a null day has not come. */
export type EvidenceFacts = { on: Day; verifiedOn: Day | null; withdrawnOn: Day | null };

/** Tells whether a day is a working day, holidays and make-up days included. */
export type Calendar = { isWorkingDay(day: Day): boolean };
