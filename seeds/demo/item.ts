import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { commitments, departments, measures, measureTerms, milestones } from "@/db/schema";
import { groupBy } from "@/server/lamps/group-by";
import { type Fate, fateOf } from "./fates";

type Row = typeof commitments.$inferSelect;
type Measure = typeof measures.$inferSelect & { target: number | null };
type Milestone = typeof milestones.$inferSelect;

/** A rate of the whole year and a standing duty are not over before the year is. */
function possibleFate(fate: Fate, row: Row, own: readonly { measure: typeof measures.$inferSelect }[]): Fate {
  if (row.hasChildren) return "on-schedule";
  if (fate !== "closed" && fate !== "closing" && fate !== "overdue") return fate;
  const ongoing =
    row.yardstick === "routine" ||
    own.some(({ measure }) => measure.basis !== "increment" && measure.comparator !== "complete");
  return ongoing ? "on-schedule" : fate;
}

/** A commitment with what the generator needs to tell its year. */
export type Item = {
  row: Row;
  fate: Fate;
  department: string;
  measures: Measure[];
  milestones: Milestone[];
};

export async function itemsOf(db: Db, planId: string): Promise<Item[]> {
  const rows = await db
    .select({ row: commitments, department: departments.nameZh })
    .from(commitments)
    .innerJoin(departments, eq(departments.id, commitments.leadDepartmentId))
    .where(eq(commitments.planId, planId))
    .orderBy(commitments.code);
  const measureRows = await db
    .select({ measure: measures, target: measureTerms.target })
    .from(measures)
    .innerJoin(measureTerms, eq(measureTerms.measureId, measures.id))
    .orderBy(measures.sort);
  const byItem = groupBy(measureRows, (one) => one.measure.commitmentId);
  const milestoneRows = groupBy(
    await db.select().from(milestones).orderBy(milestones.sort),
    (one) => one.commitmentId,
  );
  return rows.map(({ row, department }) => ({
    row,
    department,
    fate: possibleFate(fateOf(row.code), row, byItem.get(row.id) ?? []),
    measures: (byItem.get(row.id) ?? []).map(({ measure, target }) => ({ ...measure, target })),
    milestones: milestoneRows.get(row.id) ?? [],
  }));
}
