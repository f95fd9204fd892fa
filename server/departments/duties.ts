import { and, count, eq, inArray } from "drizzle-orm";
import { commitments } from "@/db/schema";
import type { Ctx } from "../core/context";

/** Open items by who is to answer for them: of one lead department, one post and one leader's post each. */
export type Duty = {
  departmentId: string;
  leadPostId: string | null;
  leaderPostId: string | null;
  items: number;
};

/** Duties of today, whatever day is shown: posts are held and items worked on now. One grouped query. */
export const dutiesOf = (ctx: Ctx, planId: string, departmentId?: string): Promise<Duty[]> =>
  ctx.db
    .select({
      departmentId: commitments.leadDepartmentId,
      leadPostId: commitments.leadPostId,
      leaderPostId: commitments.leaderPostId,
      items: count(),
    })
    .from(commitments)
    .where(
      and(
        eq(commitments.governmentId, ctx.actor.governmentId),
        eq(commitments.planId, planId),
        eq(commitments.hasChildren, false),
        inArray(commitments.state, ["pending", "active", "closing"]),
        departmentId ? eq(commitments.leadDepartmentId, departmentId) : undefined,
      ),
    )
    .groupBy(commitments.leadDepartmentId, commitments.leadPostId, commitments.leaderPostId);
