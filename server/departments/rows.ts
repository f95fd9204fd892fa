import { and, asc, eq, lte } from "drizzle-orm";
import { packedRow } from "@/db/packed-row";
import { commitments, commitmentTerms } from "@/db/schema";
import type { Ctx } from "../core/context";
import type { Standing } from "../lamps/standing";
import { countedOn } from "../overview/counted";

/** One row per commitment that counts: the narrow view that every figure of a department is made from. */
export type FigureRow = Awaited<ReturnType<typeof figureRows>>[number];

/**
 * The commitments of a plan as they stood on the day, in one query, or two for an earlier day; only those that a department led then, where one
 * is named. Parents with children are left out of totals (DOMAIN, Lamp).
 */
export async function figureRows(ctx: Ctx, planId: string, s: Standing, departmentId?: string) {
  const found = await ctx.db
    .select({
      row: packedRow({
        id: commitments.id,
        code: commitments.code,
        parentId: commitments.parentId,
        originalDueOn: commitments.originalDueOn,
        sentOn: commitments.sentOn,
        closingFiledOn: commitments.closingFiledOn,
        leadDepartmentId: s.lamps.leadDepartmentId,
        lamp: s.lamps.lamp,
        state: s.lamps.state,
        dueOn: s.lamps.dueOn,
        closedOn: s.lamps.closedOn,
        deferrals: s.lamps.deferrals,
        periodsDue: s.lamps.periodsDue,
        periodsOnTime: s.lamps.periodsOnTime,
        returns: s.lamps.returns,
        receiptDays: s.lamps.receiptDays,
        strip: s.lamps.strip,
      }),
    })
    .from(commitments)
    .innerJoin(s.lamps, s.joined)
    .where(
      and(
        eq(commitments.planId, planId),
        countedOn(s),
        departmentId ? eq(s.lamps.leadDepartmentId, departmentId) : undefined,
      ),
    )
    .orderBy(asc(commitments.code));
  const rows = found.map(({ row }) => row);
  if (s.asOf === null) return rows;
  const then = await daysKnownOn(ctx, planId, s.asOf);
  return rows.map((row) => ({ ...row, ...then.get(row.id) }));
}

/** Days that the lamps do not keep, as they were known on an earlier day: by now they may be others, or gone. */
async function daysKnownOn(ctx: Ctx, planId: string, day: string) {
  const terms = await ctx.db
    .select({
      id: commitments.id,
      sentOn: commitmentTerms.sentOn,
      closingFiledOn: commitmentTerms.closingFiledOn,
    })
    .from(commitments)
    .innerJoin(commitmentTerms, eq(commitmentTerms.commitmentId, commitments.id))
    .where(and(eq(commitments.planId, planId), lte(commitmentTerms.knownOn, day)))
    .orderBy(asc(commitmentTerms.knownOn), asc(commitmentTerms.seq));
  return new Map(terms.map(({ id, ...days }) => [id, days]));
}
