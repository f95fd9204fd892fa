import { and, asc, count, eq } from "drizzle-orm";
import type { z } from "zod";
import { commitments, departments, supports } from "@/db/schema";
import type { Ctx } from "../core/context";
import { groupBy } from "../lamps/group-by";
import { findPlanFacts } from "../lamps/plan-facts";
import { scoreOf } from "./appraisal";
import { askedTwice } from "./asked-twice";
import { asksOf } from "./asks";
import { basisOf } from "./basis";
import { burdenOf, completedOf, monthsUntil } from "./burden";
import { returnedShares } from "./decided";
import { type Figures, figuresOf, type Share } from "./figures";
import { issuedNotices } from "./notices-of";
import { fewItems, ordered } from "./order";
import { bearersOf } from "./phantoms";
import { maySeePhantoms } from "./policy";
import { figureRows } from "./rows";
import type { leagueInput } from "./schema";

export type LeagueRow = Figures & {
  id: string;
  code: string;
  nameZh: string;
  nameEn: string;
  sort: number;
  /** Items that it only supports, as of today: they count in no other figure. */
  supports: number;
  returned: Share;
  /** Too few items for its shares to be compared. */
  few: boolean;
  /** Posts that nobody is behind, and items with no post; null for whoever may not see them. */
  phantoms: number | null;
  burden: { asked: number; months: number };
  twice: number;
  /** Null while there is no appraisal. */
  score: number | null;
};

/**
 * The league of departments on a day: every department that leads or supports something, with its figures, and all of
 * them together. A fixed number of queries, however many departments and items there are.
 */
export async function league(ctx: Ctx, input: z.output<typeof leagueInput>) {
  const { plan, s, appraisal, acknowledgeWorkingDays, shown } = await basisOf(ctx, input.asOf);
  const basis = { day: s.day, acknowledgeWorkingDays };
  const all = await ctx.db
    .select()
    .from(departments)
    .where(eq(departments.governmentId, ctx.actor.governmentId))
    .orderBy(asc(departments.sort), asc(departments.code));
  const rows = await figureRows(ctx, plan.id, s);
  const led = groupBy(rows, (row) => row.leadDepartmentId);
  const supported = await supportCounts(ctx, plan.id);
  const returned = await returnedShares(ctx, plan.id, s);
  const months = monthsUntil(plan.startOn, s.day);
  const completed = completedOf((await findPlanFacts(ctx.db, plan.id)).facts, months, s.day);
  const asks = await asksOf(ctx, { planId: plan.id, s }, rows);
  const asked = groupBy(asks, (ask) => ask.departmentId);
  const twice = await askedTwice(ctx, plan.id, s, rows);
  const notices = appraisal ? await issuedNotices(ctx, plan.id, s) : [];
  const busy = all.filter(({ id }) => led.has(id) || supported.has(id));
  const bearers = await bearersOf(
    ctx,
    plan.id,
    busy.filter(({ id }) => maySeePhantoms(ctx.actor, id)).map(({ id }) => id),
  );
  const none: Share = { of: 0, all: 0 };
  const lines = busy.map(({ id, code, nameZh, nameEn, sort }): LeagueRow => {
    const own = led.get(id) ?? [];
    const found = bearers.get(id);
    const issued = notices.filter((one) => one.departmentId === id);
    return {
      ...{ id, code, nameZh, nameEn, sort },
      ...figuresOf(own, basis),
      supports: supported.get(id) ?? 0,
      returned: returned.get(id) ?? none,
      few: own.length < fewItems,
      phantoms: found ? found.phantoms.length + (found.unnamed > 0 ? 1 : 0) : null,
      burden: burdenOf(asked.get(id) ?? [], completed),
      twice: twice.filter((one) => one.departmentId === id).length,
      score: appraisal ? scoreOf(own, issued, { ...basis, ...appraisal }).total : null,
    };
  });
  const shares = [...returned.values()];
  return {
    ...shown,
    rows: ordered(lines, input.sort, input.descending),
    all: {
      ...figuresOf(rows, basis),
      returned: {
        of: shares.reduce((sum, one) => sum + one.of, 0),
        all: shares.reduce((sum, one) => sum + one.all, 0),
      },
      burden: burdenOf(asks, completed),
      twice: twice.length,
    },
    /** Departments with nothing to lead or to support. */
    idle: all.filter(({ id, retiredAt }) => retiredAt === null && !led.has(id) && !supported.has(id)).length,
    fewItems,
  };
}

async function supportCounts(ctx: Ctx, planId: string): Promise<Map<string, number>> {
  const rows = await ctx.db
    .select({ id: supports.departmentId, count: count() })
    .from(commitments)
    .innerJoin(supports, eq(supports.commitmentId, commitments.id))
    .where(and(eq(commitments.planId, planId), eq(commitments.hasChildren, false)))
    .groupBy(supports.departmentId);
  return new Map(rows.map((row) => [row.id, row.count]));
}
