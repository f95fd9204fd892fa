import { and, eq, isNotNull, lte } from "drizzle-orm";
import { notices } from "@/db/schema";
import type { Ctx } from "../core/context";
import type { Standing } from "../lamps/standing";

/** A notice issued by the day; `standing` unless it was withdrawn by then. */
export type IssuedNotice = Awaited<ReturnType<typeof issuedNotices>>[number];

export async function issuedNotices(ctx: Ctx, planId: string, s: Standing, departmentId?: string) {
  const rows = await ctx.db
    .select({
      id: notices.id,
      departmentId: notices.departmentId,
      step: notices.step,
      state: notices.state,
      endedOn: notices.endedOn,
    })
    .from(notices)
    .where(
      and(
        eq(notices.governmentId, ctx.actor.governmentId),
        eq(notices.planId, planId),
        isNotNull(notices.issuedOn),
        lte(notices.issuedOn, s.day),
        departmentId ? eq(notices.departmentId, departmentId) : undefined,
      ),
    );
  return rows.map(({ state, endedOn, ...row }) => ({
    ...row,
    standing: state !== "withdrawn" || (endedOn !== null && endedOn > s.day),
  }));
}
