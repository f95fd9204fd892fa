import { eq } from "drizzle-orm";
import { areas, commitments, departments } from "@/db/schema";
import type { Ctx } from "../core/context";
import { currentPlan } from "../plans/find";
import { groupsOf, totalsOf } from "./groups";
import { type Ledger, ledgerOf } from "./ledger";
import { ledgerRows } from "./ledger-rows";
import { orderOf } from "./order";
import { maySettleMany } from "./policy";
import type { ListInput } from "./schema";

/** The rows of a ledger in their order, as ids: the narrow query that pages and exports begin with. */
export const idsOf = ({ db }: Pick<Ctx, "db">, ledger: Ledger, input: ListInput) =>
  db
    .select({ id: commitments.id })
    .from(commitments)
    .innerJoin(ledger.lamps, ledger.joined)
    .where(ledger.where)
    .orderBy(...orderOf(ledger, input));

/**
 * One page of the ledger. `counted` leaves out parents whose children stand for them, as every total does;
 * `rows` shows them unless the filter speaks of lamps. On an earlier day nothing can be done with them.
 */
export async function listCommitments(ctx: Ctx, input: ListInput) {
  const ledger = await ledgerOf(ctx, input);
  const page = idsOf(ctx, ledger, input)
    .limit(input.pageSize)
    .offset((input.page - 1) * input.pageSize);
  const groups = input.group === null ? null : await groupsOf(ctx, ledger, input.group);
  const totals = groups
    ? groups.reduce((sum, one) => ({ all: sum.all + one.all, counted: sum.counted + one.counted }), {
        all: 0,
        counted: 0,
      })
    : await totalsOf(ctx, ledger);
  return {
    rows: await ledgerRows(ctx, ledger, page, input),
    groups,
    /** The day that is shown, and the earlier one that was asked for: null for today. */
    day: ledger.day,
    asOf: ledger.asOf,
    /** Whether the reader settles commitments at all, even if none of these. */
    settler: ledger.asOf === null && maySettleMany(ctx.actor),
    ...totals,
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
