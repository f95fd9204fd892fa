import { and, asc, eq, inArray } from "drizzle-orm";
import { commitments, departments, lampRows, plans, updates, users } from "@/db/schema";
import type { Ctx } from "../core/context";
import { officeToday } from "../people/supervisors";
import { copiesAmong } from "./last-words";
import { mayReview, toReview } from "./reviewing";

/**
 * Filings that wait for this actor, oldest first: what they may not review themselves is not in their queue. A leader
 * has those in it that nobody of the supervision office may review.
 */
export async function reviewQueue(ctx: Ctx) {
  if (ctx.actor.role !== "supervisor" && ctx.actor.role !== "leader") return [];
  const office = await officeToday(ctx);
  const rows = await ctx.db
    .select({
      update: updates,
      code: commitments.code,
      titleZh: commitments.titleZh,
      titleEn: commitments.titleEn,
      leadDepartmentId: commitments.leadDepartmentId,
      leaderPostId: commitments.leaderPostId,
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
  const mine = rows.filter(({ update, ...rest }) =>
    mayReview(ctx.actor, toReview(office, { ...update, ...rest })),
  );
  const copied = await copiesAmong(
    ctx,
    mine.map(({ update }) => update.commitmentId),
  );
  return mine.map(({ update, ...rest }) => ({
    ...rest,
    id: update.id,
    version: update.version,
    kind: update.kind,
    onBehalf: update.onBehalf,
    copied: copied(update)?.exact ?? false,
    period: update.period,
    state: update.state,
    noChange: update.noChange,
    returns: update.returns,
    selfAssessment: update.selfAssessment,
    submittedOn: update.submittedOn,
    submittedAt: update.submittedAt,
  }));
}
