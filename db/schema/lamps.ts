import { buckets, commitmentStates, type Lamp, lamps } from "../values";
import {
  bool,
  day,
  id,
  index,
  instant,
  int,
  json,
  oneOf,
  real,
  stamps,
  table,
  text,
  uniqueIndex,
} from "../dialect";
import type { Forecast } from "@/server/lamp/forecast";
import type { Part, Reason, StripCell } from "@/server/lamp/judgement";
import { commitments } from "./commitments";
import { plans } from "./plans";

/** What the lamp of one commitment said on one day, with the terms that held on it. */
const judged = () => ({
  planId: text()
    .notNull()
    .references(() => plans.id),
  asOf: day().notNull(),
  period: text(),
  lamp: oneOf(lamps).notNull(),
  previousLamp: oneOf(lamps),
  bucket: oneOf(buckets).notNull(),
  progress: real(),
  expected: real(),
  gap: real(),
  overdue: bool().notNull(),
  dueSoon: bool().notNull(),
  stale: bool().notNull(),
  scar: bool().notNull(),
  disagree: bool().notNull(),
  says: text(),
  evidenceAgeDays: int(),
  reasons: json<Reason[]>().notNull(),
  parts: json<Part[]>().notNull(),
  strip: json<StripCell[]>().notNull(),
  /** Where its increments are heading, and whether the year-end value is expected to miss the target. */
  forecasts: json<(Forecast & { measureId: string })[]>().notNull(),
  missExpected: bool().notNull(),
  /** Periods due so far, and of those the ones filed in time. */
  periodsDue: int().notNull(),
  periodsOnTime: int().notNull(),
  /** Returns of its periodic filings so far. */
  returns: int().notNull(),
  /** Working days from sending out to receipt; null while it waits. */
  receiptDays: int(),
  /** A supervisor's flag beside the computed lamp, for one period at most; no total and no filter reads it. */
  overrideLamp: oneOf(lamps),
  /** The terms as they stood on `asOf`: today the very ones of the commitment. */
  state: oneOf(commitmentStates).notNull(),
  leadDepartmentId: text().notNull(),
  dueOn: day().notNull(),
  deferrals: int().notNull(),
  closedOn: day(),
});

/**
 * The lamp projection: one row per commitment as of the plan's `lampsOn`. It can be dropped and rebuilt equal;
 * nothing but `server/lamps/` writes it and no rule reads it.
 */
export const lampRows = table(
  "lamp_rows",
  {
    commitmentId: text()
      .primaryKey()
      .references(() => commitments.id),
    ...judged(),
  },
  (t) => [index("lamp_rows_plan_idx").on(t.planId, t.lamp)],
);

/** The same for a past day that somebody asked for, replayed from what was known then; dropped within a day or two. */
export const lampReplays = table(
  "lamp_replays",
  {
    id: id(),
    commitmentId: text()
      .notNull()
      .references(() => commitments.id),
    ...judged(),
    madeAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex("lamp_replays_uq").on(t.commitmentId, t.asOf),
    index("lamp_replays_plan_idx").on(t.planId, t.asOf),
  ],
);

/** What was shown at the end of a business day, by commitment: proof of what the public and the leaders saw. */
export const lampSnapshots = table(
  "lamp_snapshots",
  {
    id: id(),
    planId: text()
      .notNull()
      .references(() => plans.id),
    day: day().notNull(),
    lamps: json<Record<string, Lamp>>().notNull(),
    ...stamps(),
  },
  (t) => [uniqueIndex("lamp_snapshots_uq").on(t.planId, t.day)],
);
