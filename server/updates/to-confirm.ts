import { and, asc, eq, inArray, isNull, ne } from "drizzle-orm";
import { commitments, departments, measures, readings, updates } from "@/db/schema";
import type { Ctx } from "../core/context";
import { confirmsFigures } from "./confirm-reading";

/** Rates that wait for the statistics bureau, oldest first; nothing for anybody else. */
export async function toConfirm(ctx: Ctx) {
  const { actor } = ctx;
  if (!actor.departmentId || !["officer", "head"].includes(actor.role) || !(await confirmsFigures(ctx)))
    return [];
  const rows = await ctx.db
    .select({
      readingId: readings.id,
      value: readings.value,
      asOf: readings.asOf,
      updateId: updates.id,
      writers: updates.writers,
      submittedBy: updates.submittedBy,
      period: updates.period,
      state: updates.state,
      submittedOn: updates.submittedOn,
      code: commitments.code,
      titleZh: commitments.titleZh,
      titleEn: commitments.titleEn,
      departmentZh: departments.nameZh,
      departmentEn: departments.nameEn,
      metricZh: measures.metricZh,
      metricEn: measures.metricEn,
      unitZh: measures.unitZh,
      unitEn: measures.unitEn,
    })
    .from(readings)
    .innerJoin(measures, eq(measures.id, readings.measureId))
    .innerJoin(updates, eq(updates.id, readings.updateId))
    .innerJoin(commitments, eq(commitments.id, readings.commitmentId))
    .innerJoin(departments, eq(departments.id, commitments.leadDepartmentId))
    .where(
      and(
        eq(commitments.governmentId, actor.governmentId),
        ne(commitments.leadDepartmentId, actor.departmentId),
        eq(measures.basis, "growth"),
        inArray(updates.state, ["submitted", "endorsed", "accepted"]),
        isNull(readings.confirmedOn),
      ),
    )
    .orderBy(asc(updates.submittedAt), asc(commitments.code));
  return rows.flatMap(({ writers, submittedBy, ...row }) =>
    writers.includes(actor.userId) || submittedBy === actor.userId ? [] : [row],
  );
}
