import { buckets, lamps } from "../values";
import { bool, day, index, int, json, oneOf, real, table, text } from "../dialect";
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
