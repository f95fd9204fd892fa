import { and, asc, eq, inArray } from "drizzle-orm";
import { commitments, departments, lampRows, plans, updates, users } from "@/db/schema";
import type { Ctx } from "../core/context";
import { mayReview } from "./policy";

/** Filings that wait for this supervisor, oldest first: what they may not review themselves is not in their queue. */
export async function reviewQueue(ctx: Ctx) {
  if (ctx.actor.role !== "supervisor") return [];
  const rows = await ctx.db
    .select({
      update: updates,
      code: commitments.code,
      titleZh: commitments.titleZh,
      titleEn: commitments.titleEn,
      leadDepartmentId: commitments.leadDepartmentId,
      departmentZh: departments.nameZh,
      departmentEn: departments.nameEn,
      submitter: users.name,
      lamp: lampRows.lamp,
      endorsement: plans.endorsement,
    })
    .from(updates)
    .innerJoin(commitments, eq(commitments.id, updates.commitmentId))
    .innerJoin(plans, eq(plans.id, commitments.planId))
    .innerJoin(departments, eq(departments.id, updates.departmentId))
    .leftJoin(users, eq(users.id, updates.submittedBy))
    .leftJoin(lampRows, eq(lampRows.commitmentId, commitments.id))
    .where(
      and(
        eq(updates.governmentId, ctx.actor.governmentId),
        inArray(updates.state, ["submitted", "endorsed"]),
      ),
    )
    .orderBy(asc(updates.submittedAt), asc(updates.id));
  return rows
    .filter(({ update, ...rest }) => mayReview(ctx.actor, { ...update, ...rest }))
    .map(({ update, ...rest }) => ({
      ...rest,
      id: update.id,
      period: update.period,
      state: update.state,
      noChange: update.noChange,
      returns: update.returns,
      selfAssessment: update.selfAssessment,
      submittedOn: update.submittedOn,
      submittedAt: update.submittedAt,
    }));
}
