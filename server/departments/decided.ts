import { and, eq, inArray, lte, sql } from "drizzle-orm";
import { commitments, updateSteps, updates } from "@/db/schema";
import type { Ctx } from "../core/context";
import { countedOn } from "../overview/counted";
import type { Standing } from "../lamps/standing";
import type { Share } from "./figures";

/**
 * Of the filings of a period that were accepted or returned at least once by the day, those returned at least once,
 * by the department that led then. One grouped query.
 */
export async function returnedShares(ctx: Ctx, planId: string, s: Standing, departmentId?: string) {
  const rows = await ctx.db
    .select({
      departmentId: s.lamps.leadDepartmentId,
      of: sql`count(distinct case when ${updateSteps.decision} = 'return' then ${updates.id} end)`.mapWith(
        Number,
      ),
      all: sql`count(distinct ${updates.id})`.mapWith(Number),
    })
    .from(commitments)
    .innerJoin(s.lamps, s.joined)
    .innerJoin(updateSteps, eq(updateSteps.commitmentId, commitments.id))
    .innerJoin(updates, eq(updates.id, updateSteps.updateId))
    .where(
      and(
        eq(commitments.planId, planId),
        countedOn(s),
        eq(updates.kind, "periodic"),
        inArray(updateSteps.decision, ["accept", "return"]),
        lte(updateSteps.on, s.day),
        departmentId ? eq(s.lamps.leadDepartmentId, departmentId) : undefined,
      ),
    )
    .groupBy(s.lamps.leadDepartmentId);
  return new Map<string, Share>(rows.map(({ departmentId, ...share }) => [departmentId, share]));
}
