import { and, asc, count, desc, eq, type SQL, sql } from "drizzle-orm";
import { areas, commitments, departments, lampRows } from "@/db/schema";
import type { Ctx } from "../core/context";
import { refreshLamps } from "../lamps/refresh";
import { currentPlan } from "../plans/find";
import { filterOf } from "./filter";
import { mayConfirm, maySettleMany } from "./policy";
import type { LedgerSort, ListInput } from "./schema";

const worstFirst = sql`case ${lampRows.lamp} when 'red' then 0 when 'yellow' then 1 when 'green' then 2 when 'blue' then 3 else 4 end`;

/** What an order compares; nulls come last either way, ties are broken by code, which is unique in a plan. */
const keys = {
  code: [],
  dueOn: [sql`${commitments.dueOn}`],
  lamp: [worstFirst, sql`${lampRows.gap}`],
  gap: [sql`${lampRows.gap}`],
  department: [sql`${departments.sort}`],
} satisfies Record<LedgerSort, SQL[]>;

function orderOf({ sort, descending }: Pick<ListInput, "sort" | "descending">): SQL[] {
  if (sort === "code") return [descending ? desc(commitments.code) : asc(commitments.code)];
  const way = sql.raw(descending ? "desc" : "asc");
  return [...keys[sort].map((key) => sql`${key} ${way} nulls last`), asc(commitments.code)];
}

/**
 * One page of the ledger. `counted` leaves out parents whose children stand for them, as every total does;
 * `rows` shows them unless the filter speaks of lamps.
 */
export async function listCommitments(ctx: Ctx, input: ListInput) {
  const plan = await currentPlan(ctx);
  await refreshLamps(ctx, plan);
  const where = and(eq(commitments.planId, plan.id), filterOf(ctx.db, input));
  const rows = await ctx.db
    .select({
      id: commitments.id,
      code: commitments.code,
      titleZh: commitments.titleZh,
      titleEn: commitments.titleEn,
      kind: commitments.kind,
      state: commitments.state,
      livelihood: commitments.livelihood,
      hasChildren: commitments.hasChildren,
      dueOn: commitments.dueOn,
      originalDueOn: commitments.originalDueOn,
      deferrals: commitments.deferrals,
      ownersProposed: commitments.ownersProposed,
      version: commitments.version,
      leadDepartmentId: commitments.leadDepartmentId,
      governmentId: commitments.governmentId,
      areaCode: areas.code,
      areaZh: areas.shortZh,
      areaEn: areas.shortEn,
      departmentCode: departments.code,
      departmentZh: departments.nameZh,
      departmentEn: departments.nameEn,
      lamp: lampRows.lamp,
      previousLamp: lampRows.previousLamp,
      bucket: lampRows.bucket,
      progress: lampRows.progress,
      expected: lampRows.expected,
      gap: lampRows.gap,
      overdue: lampRows.overdue,
      stale: lampRows.stale,
      scar: lampRows.scar,
      reasons: lampRows.reasons,
    })
    .from(commitments)
    .innerJoin(areas, eq(areas.id, commitments.areaId))
    .innerJoin(departments, eq(departments.id, commitments.leadDepartmentId))
    .innerJoin(lampRows, eq(lampRows.commitmentId, commitments.id))
    .where(where)
    .orderBy(...orderOf(input))
    .limit(input.pageSize)
    .offset((input.page - 1) * input.pageSize);
  const [totals] = await ctx.db
    .select({
      all: count(),
      counted: sql<number>`sum(case when ${commitments.hasChildren} then 0 else 1 end)`.mapWith(Number),
    })
    .from(commitments)
    .innerJoin(areas, eq(areas.id, commitments.areaId))
    .innerJoin(departments, eq(departments.id, commitments.leadDepartmentId))
    .innerJoin(lampRows, eq(lampRows.commitmentId, commitments.id))
    .where(where);
  return {
    rows: rows.map(({ governmentId, leadDepartmentId, ...row }) => ({
      ...row,
      /** Whether the reader may settle it now: confirm what is suggested, and send it out. */
      settles: mayConfirm(ctx.actor, { ...row, governmentId, leadDepartmentId }),
    })),
    /** Whether the reader settles commitments at all, even if none of these. */
    settler: maySettleMany(ctx.actor),
    all: totals?.all ?? 0,
    counted: totals?.counted ?? 0,
    page: input.page,
    pageSize: input.pageSize,
  };
}

/** What the ledger's filters offer. */
export async function listChoices(ctx: Ctx) {
  const plan = await currentPlan(ctx);
  const areaRows = await ctx.db
    .select({ code: areas.code, zh: areas.shortZh, en: areas.shortEn })
    .from(areas)
    .where(eq(areas.planId, plan.id))
    .orderBy(areas.sort);
  const departmentRows = await ctx.db
    .selectDistinct({
      id: departments.id,
      code: departments.code,
      zh: departments.nameZh,
      en: departments.nameEn,
      sort: departments.sort,
    })
    .from(departments)
    .innerJoin(commitments, eq(commitments.leadDepartmentId, departments.id))
    .where(eq(commitments.planId, plan.id))
    .orderBy(departments.sort);
  return { areas: areaRows, departments: departmentRows };
}
