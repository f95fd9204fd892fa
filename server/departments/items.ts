import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { commitments, departments, supports } from "@/db/schema";
import type { Ctx } from "../core/context";
import { countedOn } from "../overview/counted";
import type { Standing } from "../lamps/standing";

const columns = (s: Standing) => ({
  id: commitments.id,
  code: commitments.code,
  titleZh: commitments.titleZh,
  titleEn: commitments.titleEn,
  originalDueOn: commitments.originalDueOn,
  lamp: s.lamps.lamp,
  state: s.lamps.state,
  progress: s.lamps.progress,
  expected: s.lamps.expected,
  overdue: s.lamps.overdue,
  dueOn: s.lamps.dueOn,
  closedOn: s.lamps.closedOn,
  deferrals: s.lamps.deferrals,
});

const worstFirst = (s: Standing) =>
  sql`case ${s.lamps.lamp} when 'red' then 0 when 'yellow' then 1 when 'green' then 2 when 'blue' then 3 else 4 end`;

/** What a department led on the day, worst first. */
export const ledItems = (ctx: Ctx, planId: string, s: Standing, departmentId: string) =>
  ctx.db
    .select(columns(s))
    .from(commitments)
    .innerJoin(s.lamps, s.joined)
    .where(and(eq(commitments.planId, planId), countedOn(s), eq(s.lamps.leadDepartmentId, departmentId)))
    .orderBy(worstFirst(s), sql`${s.lamps.gap} asc nulls last`, asc(commitments.code));

/** What it supports today, with the department that leads it. */
export const supportedItems = (ctx: Ctx, planId: string, s: Standing, departmentId: string) =>
  ctx.db
    .select({
      ...columns(s),
      leadZh: departments.nameZh,
      leadEn: departments.nameEn,
      leadCode: departments.code,
    })
    .from(supports)
    .innerJoin(commitments, eq(commitments.id, supports.commitmentId))
    .innerJoin(s.lamps, s.joined)
    .innerJoin(departments, eq(departments.id, s.lamps.leadDepartmentId))
    .where(and(eq(supports.departmentId, departmentId), eq(commitments.planId, planId), countedOn(s)))
    .orderBy(worstFirst(s), asc(commitments.code));

/** Codes and titles of items, by id. */
export async function namesOf(ctx: Ctx, planId: string, ids: readonly string[]) {
  const rows = await ctx.db
    .select({
      id: commitments.id,
      code: commitments.code,
      titleZh: commitments.titleZh,
      titleEn: commitments.titleEn,
    })
    .from(commitments)
    .where(and(eq(commitments.planId, planId), inArray(commitments.id, [...new Set(ids)])));
  return new Map(rows.map((row) => [row.id, row]));
}
