import { and, eq, sql } from "drizzle-orm";
import { areas, commitments, departments } from "@/db/schema";
import { latelyOn } from "../commitments/deferred-lately";
import type { Ctx } from "../core/context";
import { lastDuePeriod, rulesOn } from "../lamp/periods";
import { planFacts } from "../lamps/plan-facts";
import { standingOf } from "../lamps/standing";
import { currentPlan } from "../plans/find";
import { revisionsOf } from "../plans/settings";
import { changesOf } from "./changes";
import { curveOf } from "./curve";
import { heatOf } from "./heat";
import { watchedOf, withText } from "./listed";
import { incrementsOf, missesOf } from "./misses";
import { rowsOf, scopeOf } from "./rows";
import { everything, type ShowInput } from "./schema";
import { ownOf, tallyOf } from "./tally";
import { worstFirst } from "./worst-first";

const some = 6;
const reddest = 5;

const areasOf = (ctx: Ctx, planId: string) =>
  ctx.db
    .select({
      id: areas.id,
      code: areas.code,
      nameZh: areas.nameZh,
      nameEn: areas.nameEn,
      shortZh: areas.shortZh,
      shortEn: areas.shortEn,
    })
    .from(areas)
    .where(eq(areas.planId, planId))
    .orderBy(areas.sort);

const departmentsOf = (ctx: Ctx) =>
  ctx.db
    .select({
      id: departments.id,
      code: departments.code,
      nameZh: departments.nameZh,
      nameEn: departments.nameEn,
      /** Leads something at present. */
      leads: sql<boolean>`exists (select 1 from ${commitments} where ${and(
        eq(commitments.governmentId, departments.governmentId),
        eq(commitments.leadDepartmentId, departments.id),
      )})`.mapWith(Boolean),
    })
    .from(departments)
    .where(eq(departments.governmentId, ctx.actor.governmentId))
    .orderBy(departments.sort);

/**
 * How the year stands on a day, from the lamp projection alone: one query of narrow rows, whatever the length of
 * history, and a few for what the rows do not tell. Parents with children are left out of every figure (DOMAIN, Lamp).
 */
export async function showOverview(ctx: Ctx, input: ShowInput = everything) {
  const plan = await currentPlan(ctx);
  const s = await standingOf(ctx, plan, input.asOf);
  const found = { areas: await areasOf(ctx, plan.id), departments: await departmentsOf(ctx) };
  const scope = scopeOf(ctx, plan.id, s, input, found);
  // A draft's settings hold at once (server/lamps/plan-facts.ts).
  const revisions = plan.state === "draft" ? [] : await revisionsOf(ctx, plan.id);
  const facts = planFacts(plan, revisions.reverse());
  const rows = await rowsOf(ctx, s, scope, latelyOn(facts, s.day));
  const { tally, counted, lampsOf } = tallyOf(rows);
  const changes = changesOf(counted, some);
  const watched = watchedOf(counted, some);
  const { shown: missed, ...misses } = missesOf(counted, await incrementsOf(ctx, s, scope), some);
  const own = ctx.actor.role === "leader" && !input.portfolio ? ownOf(counted) : null;
  const reds = own
    ? own.rows
        .filter((row) => row.lamp === "red" || row.lamp === "yellow")
        .sort(worstFirst)
        .slice(0, reddest)
    : [];
  const told = await withText(ctx, s, [
    ...[changes, watched.dueSoon, watched.stale, watched.disagree].flatMap((list) => list.rows),
    ...missed.map(({ row }) => row),
    ...reds,
  ]);
  const { nameZh, nameEn, year, state, startOn, endOn } = plan;
  return {
    plan: { nameZh, nameEn, year, preset: rulesOn(facts, s.day).preset, state, startOn, endOn },
    today: ctx.clock.today(),
    /** The day that is shown, and whether it is an earlier one. */
    day: s.day,
    asOf: s.asOf,
    period: lastDuePeriod(facts, s.day),
    /**
     * `pledges` are those of the report itself, programmes included; `parents` are programmes whose listed children
     * stand for them in every other figure, `children` those that do.
     */
    ...tally,
    changes: { ...changes, rows: told(changes.rows) },
    curve: curveOf(counted, plan.startOn),
    heat: heatOf(counted, found.departments, found.areas),
    areas: found.areas.map(({ id, ...area }) => ({ ...area, lamps: lampsOf(id) })),
    /** What the filter offers, in the customary order. */
    departments: found.departments.map(({ id: _, ...department }) => department),
    dueSoon: { ...watched.dueSoon, rows: told(watched.dueSoon.rows) },
    stale: { ...watched.stale, rows: told(watched.stale.rows) },
    disagree: { ...watched.disagree, rows: told(watched.disagree.rows) },
    misses: {
      ...misses,
      rows: missed.flatMap(({ row, measure, forecast }) => {
        const { metricZh, metricEn, unitZh, unitEn } = measure;
        const { target, value, ratePerMonth, neededPerMonth, endValue, low, high } = forecast;
        const figures = { value, target, ratePerMonth, neededPerMonth, endValue, low, high };
        return told([row]).map((text) => ({ ...text, metricZh, metricEn, unitZh, unitEn, ...figures }));
      }),
    },
    /** A leader's own portfolio within what is shown; null for everyone else, and where it is all that is shown. */
    own: own ? { total: own.total, lamps: own.lamps, overdue: own.overdue, rows: told(reds) } : null,
  };
}
