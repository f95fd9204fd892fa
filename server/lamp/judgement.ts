import type { Bucket, Lamp, SelfAssessment } from "@/db/values";
import type { Day, Period } from "./facts";
import type { Grey } from "./grey";

/** Why a lamp is what it is: a message key of `lamp.reason.*` with its numbers (points and shares as numbers, 0.75 = 75 %). */
export type Reason = { key: ReasonKey; facts: Record<string, string | number> };

export const reasonKeys = [
  /** progress against schedule: { progress, expected, gap (points, signed, 1 decimal printed), preset } */
  "ahead",
  "onSchedule",
  "behind",
  /** growth: { value, target, short (points) } */
  "growthMet",
  "growthShort",
  /** limits: { value, target } */
  "withinLimit",
  "overLimit",
  /** hold mode (baseline already met the target): { value, target } */
  "held",
  "notHeld",
  /** milestones: { reached, due (weights, shares), gap, preset } */
  "milestonesAhead",
  "milestonesOnSchedule",
  "milestonesBehind",
  /** routine: { period } */
  "routineFiled",
  /** children: { closed, total, worst (lamp) } */
  "children",
  "childrenUnlisted",
  /** not judged; the first two before the department works on it */
  "notSent",
  "notReceived",
  "notStarted",
  "notPublished",
  "noYardstick",
  "noBaseline",
  "noReading",
  "discontinued",
  /** switches shared by all presets */
  "closed",
  "overdue",
  "closingHeld",
  "missedFiling",
  "missedTwice",
  "notAcknowledged",
  "scar",
  "awaitingReview",
] as const;
export type ReasonKey = (typeof reasonKeys)[number];

/** One measure, or all milestones together, judged for itself. Shares are 0 to 1 and unrounded. */
export type Part = {
  /** Measure id, or null for the milestones. */
  measureId: string | null;
  lamp: Lamp;
  progress: number | null;
  expected: number | null;
  /** progress − expected in points; null where no schedule applies. */
  gap: number | null;
  /** The value that was judged (a rate, a level, a count), with the day it stands for. */
  value: number | null;
  /** Total of a `complete` measure whose `value` is what is done; null elsewhere. */
  total: number | null;
  /** Target that was judged against (points, units of the measure); null for milestones. */
  target: number | null;
  asOf: Day | null;
  reason: Reason;
};

export type Judgement = {
  /** The computed lamp; an override is a flag beside it and not known here. */
  lamp: Lamp;
  bucket: Bucket;
  /** Period at whose end all is judged; null before the first one is due. */
  period: Period | null;
  /** The deciding reason first. */
  reasons: Reason[];
  parts: Part[];
  /** The worst part's figures, for lists; null where no schedule applies. */
  progress: number | null;
  expected: number | null;
  gap: number | null;
  overdue: boolean;
  dueSoon: boolean;
  stale: boolean;
  scar: boolean;
  statuses: { says: SelfAssessment | null; evidenceAgeDays: number | null; disagree: boolean };
};

/** One square of the strip of past periods: what was shown at the end of its reign. */
export type StripCell = {
  period: Period;
  lamp: Lamp;
  /** `not-due`: nothing was owed for it: before receipt, in the grace after it, or with the work at rest. */
  filed: "on-time" | "late" | "missing" | "not-due";
  /** The word of a grey lamp; left out in rows that were kept before it was told. */
  grey?: Grey | null;
  scar: boolean;
  /** Shares of the worst part as shown then; null where no schedule applied. */
  progress: number | null;
  expected: number | null;
};
