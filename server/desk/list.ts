import { and, asc, eq, inArray } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { commitments, departments, lampRows, updates, users } from "@/db/schema";
import type { Lamp } from "@/db/values";
import type { Ctx } from "../core/context";
import { addWorkingDays } from "../lamp/working-days";
import { chineseCalendar } from "../core/working-days";
import { deadlineOf, lastDuePeriod, periodOf } from "../lamp/periods";
import { planFacts } from "../lamps/plan-facts";
import { refreshLamps } from "../lamps/refresh";
import { currentPlan } from "../plans/find";
import { mayActivate } from "../plans/policy";
import { listRequests } from "../requests/list";
import { mayAssign } from "../commitments/policy";
import { mayEndorse } from "../updates/policy";
import { reviewQueue } from "../updates/queue";

// One alias for both engines: it only renames, and db/dialect.ts types every table as Postgres.
const authors = alias(users, "authors");

const place = {
  id: commitments.id,
  code: commitments.code,
  version: commitments.version,
  governmentId: commitments.governmentId,
  leadDepartmentId: commitments.leadDepartmentId,
  state: commitments.state,
  hasChildren: commitments.hasChildren,
  titleZh: commitments.titleZh,
  titleEn: commitments.titleEn,
  dueOn: commitments.dueOn,
  sentOn: commitments.sentOn,
  refusalReason: commitments.refusalReason,
  departmentZh: departments.nameZh,
  departmentEn: departments.nameEn,
  lamp: lampRows.lamp,
};

type Where = Parameters<typeof and>[0];

const commitmentsWhere = (ctx: Ctx, planId: string, where: Where) =>
  ctx.db
    .select(place)
    .from(commitments)
    .innerJoin(departments, eq(departments.id, commitments.leadDepartmentId))
    .leftJoin(lampRows, eq(lampRows.commitmentId, commitments.id))
    .where(and(eq(commitments.planId, planId), where))
    .orderBy(asc(commitments.code));

/**
 * What the actor must do now, most urgent first within each group. The badge is the number of these rows, so
 * nothing is listed that the actor could not act on.
 */
export async function deskOf(ctx: Ctx) {
  const plan = await currentPlan(ctx);
  await refreshLamps(ctx, plan);
  const { role } = ctx.actor;
  const department = role === "officer" || role === "head" ? await departmentDesk(ctx, plan) : null;
  const supervisor = role === "supervisor" ? await supervisorDesk(ctx, plan.id) : null;
  const groups = { ...emptyDesk, ...department, ...supervisor };
  const toActivate = mayActivate(ctx.actor, plan)
    ? { id: plan.id, version: plan.version, nameZh: plan.nameZh, nameEn: plan.nameEn }
    : null;
  const rows = Object.values(groups).reduce((sum, group) => sum + group.length, 0);
  const count = rows + (toActivate ? 1 : 0);
  return { ...groups, toActivate, count, today: ctx.clock.today(), planState: plan.state };
}

type Place = Awaited<ReturnType<typeof commitmentsWhere>>[number];
type Due = Place & { period: string; deadline: string; late: boolean; drafted: boolean };
type Returned = {
  id: string;
  lamp: Lamp | null;
  code: string;
  titleZh: string;
  titleEn: string;
  period: string;
  reason: string;
  returnedBy: string | null;
  returns: number;
};
type ToEndorse = {
  id: string;
  lamp: Lamp | null;
  code: string;
  titleZh: string;
  titleEn: string;
  period: string;
  version: number;
  author: string;
};

const emptyDesk = {
  toAcknowledge: [] as (Place & { acknowledgeBy: string })[],
  returned: [] as Returned[],
  toReport: [] as Due[],
  toEndorse: [] as ToEndorse[],
  toReview: [] as Awaited<ReturnType<typeof reviewQueue>>,
  toDecide: [] as Awaited<ReturnType<typeof decisions>>,
  refused: [] as Place[],
  toAssign: [] as Place[],
};

async function departmentDesk(ctx: Ctx, plan: Awaited<ReturnType<typeof currentPlan>>) {
  const mine = eq(commitments.leadDepartmentId, ctx.actor.departmentId ?? "");
  const pending = await commitmentsWhere(ctx, plan.id, and(mine, eq(commitments.state, "pending")));
  const active = await commitmentsWhere(
    ctx,
    plan.id,
    // A programme is sent out and received like any other; what is filed, its parts file.
    and(mine, eq(commitments.hasChildren, false), inArray(commitments.state, ["active", "closing"])),
  );
  const filings = await ctx.db
    .select({
      update: updates,
      code: commitments.code,
      titleZh: commitments.titleZh,
      titleEn: commitments.titleEn,
      returnedBy: users.name,
      author: authors.name,
      lamp: lampRows.lamp,
      leadDepartmentId: commitments.leadDepartmentId,
    })
    .from(updates)
    .innerJoin(commitments, eq(commitments.id, updates.commitmentId))
    .innerJoin(authors, eq(authors.id, updates.authorId))
    .leftJoin(users, eq(users.id, updates.returnedBy))
    .leftJoin(lampRows, eq(lampRows.commitmentId, commitments.id))
    .where(and(mine, eq(commitments.planId, plan.id), eq(updates.kind, "periodic")))
    .orderBy(asc(commitments.code));
  const facts = planFacts(plan);
  const today = ctx.clock.today();
  const current = periodOf(today);
  const last = lastDuePeriod(facts, today);
  const byKey = new Map(
    filings.map((one) => [`${one.update.commitmentId}:${one.update.period}`, one.update]),
  );
  const toReport = active.flatMap((row): Due[] => {
    // The open period, and the last due one where nothing was ever sent for it.
    const due = new Set([last, current].filter((period): period is string => period !== null));
    return [...due].flatMap((period) => {
      const update = byKey.get(`${row.id}:${period}`);
      if (update && update.state !== "draft") return [];
      const deadline = deadlineOf(facts, period);
      const late = deadline < today;
      if (late && !update && row.sentOn && row.sentOn > deadline) return [];
      return [{ ...row, period, deadline, late, drafted: update !== undefined }];
    });
  });
  return {
    toAcknowledge: pending.map((row) => ({
      ...row,
      acknowledgeBy: addWorkingDays(
        row.sentOn ?? today,
        plan.switches.acknowledgeWorkingDays,
        chineseCalendar,
      ),
    })),
    toReport: toReport.sort((a, b) =>
      a.deadline === b.deadline ? (a.code < b.code ? -1 : 1) : a.deadline < b.deadline ? -1 : 1,
    ),
    returned: filings
      .filter((one) => one.update.state === "returned")
      .map(({ update, ...rest }) => ({
        ...rest,
        id: update.id,
        period: update.period,
        reason: update.returnReason ?? "",
        returns: update.returns,
      })),
    toEndorse: filings
      .filter(({ update, leadDepartmentId }) =>
        mayEndorse(ctx.actor, { ...update, leadDepartmentId, endorsement: plan.endorsement }),
      )
      .map(({ update, ...rest }) => ({
        ...rest,
        id: update.id,
        period: update.period,
        version: update.version,
      })),
  };
}

async function supervisorDesk(ctx: Ctx, planId: string) {
  const unassigned = (await commitmentsWhere(ctx, planId, eq(commitments.state, "unassigned"))).filter(
    (row) => mayAssign(ctx.actor, row),
  );
  return {
    toReview: await reviewQueue(ctx),
    toDecide: await decisions(ctx),
    refused: unassigned.filter((row) => row.refusalReason !== null),
    toAssign: unassigned.filter((row) => row.refusalReason === null),
  };
}

/** Requests that this supervisor may decide, with the lamp of what they are about. */
async function decisions(ctx: Ctx) {
  const rows = (await listRequests(ctx, { open: true })).filter((row) => row.mayDecide);
  const ids = rows.map((row) => row.commitmentId);
  const found = ids.length
    ? await ctx.db
        .select({ id: lampRows.commitmentId, lamp: lampRows.lamp })
        .from(lampRows)
        .where(inArray(lampRows.commitmentId, ids))
    : [];
  const lampOf = new Map(found.map((row) => [row.id, row.lamp]));
  return rows.map((row) => ({ ...row, lamp: lampOf.get(row.commitmentId) ?? null }));
}
