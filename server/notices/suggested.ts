import { and, asc, eq, inArray } from "drizzle-orm";
import { commitments, departments, lampRows } from "@/db/schema";
import { maySupervise } from "../commitments/policy";
import type { Ctx } from "../core/context";
import { groupBy } from "../lamps/group-by";
import type { Plan } from "../lamps/plan-facts";
import { refreshLamps } from "../lamps/refresh";
import { currentPlan } from "../plans/find";
import { propose } from "./ladder";
import { ladderFactsOf, ladderNotices, ladderRule } from "./ladder-facts";

/**
 * Items for which the ladder proposes a step today and which have no notice drafted or open; for a supervisor who may
 * draft it, empty for everyone else. Programmes are judged by their parts, and it is the parts that are pressed; an
 * item that waits for its closing is not.
 */
export async function suggestedOf(ctx: Ctx, plan: Plan) {
  if (ctx.actor.role !== "supervisor") return [];
  const rows = await ctx.db
    .select({
      commitmentId: commitments.id,
      governmentId: commitments.governmentId,
      leadDepartmentId: commitments.leadDepartmentId,
      state: commitments.state,
      hasChildren: commitments.hasChildren,
      code: commitments.code,
      titleZh: commitments.titleZh,
      titleEn: commitments.titleEn,
      departmentZh: departments.nameZh,
      departmentEn: departments.nameEn,
      departmentCode: departments.code,
      lamp: lampRows.lamp,
      scar: lampRows.scar,
      gap: lampRows.gap,
      period: lampRows.period,
      strip: lampRows.strip,
    })
    .from(commitments)
    .innerJoin(lampRows, eq(lampRows.commitmentId, commitments.id))
    .innerJoin(departments, eq(departments.id, commitments.leadDepartmentId))
    .where(
      and(
        eq(commitments.planId, plan.id),
        eq(commitments.hasChildren, false),
        inArray(commitments.state, ["pending", "active"]),
        inArray(lampRows.lamp, ["yellow", "red"]),
      ),
    )
    .orderBy(asc(commitments.code));
  const mine = rows.filter((row) => maySupervise(ctx.actor, row));
  const known = groupBy(
    await ladderNotices(
      ctx,
      plan.id,
      mine.map((row) => row.commitmentId),
    ),
    (one) => one.commitmentId,
  );
  const rule = ladderRule(ctx.clock.today(), plan.switches);
  return mine.flatMap(({ strip, ...row }) => {
    const proposal = propose(ladderFactsOf({ ...row, strip }, known.get(row.commitmentId) ?? []), rule);
    return "wait" in proposal ? [] : [{ ...row, ...proposal }];
  });
}

export type Suggested = Awaited<ReturnType<typeof suggestedOf>>[number];

/** What the ladder proposes now, by code. */
export async function listSuggested(ctx: Ctx) {
  const plan = await currentPlan(ctx);
  await refreshLamps(ctx, plan);
  return suggestedOf(ctx, plan);
}
