import { and, asc, eq } from "drizzle-orm";
import { packedRow } from "@/db/packed-row";
import { commitments } from "@/db/schema";
import type { Ctx } from "../core/context";
import type { Standing } from "../lamps/standing";
import { countedOn } from "../overview/counted";

/** One row per commitment that counts: the narrow view that every figure of a department is made from. */
export type FigureRow = Awaited<ReturnType<typeof figureRows>>[number];

/**
 * The commitments of a plan as they stood on the day, in one query; only those that a department led then, where one
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
  return found.map(({ row }) => row);
}
