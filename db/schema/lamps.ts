import { buckets, type Lamp, lamps } from "../values";
import { bool, day, id, index, int, json, oneOf, real, stamps, table, text, uniqueIndex } from "../dialect";
import type { Part, Reason, StripCell } from "@/server/lamp/judgement";
import { commitments } from "./commitments";
import { plans } from "./plans";

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
  },
  (t) => [index("lamp_rows_plan_idx").on(t.planId, t.lamp)],
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
