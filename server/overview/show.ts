import { and, asc, eq, isNull } from "drizzle-orm";
import { areas, commitments, departments, lampRows } from "@/db/schema";
import { type Bucket, buckets, type Lamp, lamps } from "@/db/values";
import type { Ctx } from "../core/context";
import { awaitsReview } from "../commitments/filter";
import { refreshLamps } from "../lamps/refresh";
import { currentPlan } from "../plans/find";
import { changesOf } from "./changes";
import { curveOf } from "./curve";
import { heatOf } from "./heat";
import { listedOf, withText } from "./listed";

/** One row per commitment that counts: the narrow view that every figure of the overview is made from. */
export type OverviewRow = Awaited<ReturnType<typeof rowsOf>>[number];

const rowsOf = (ctx: Ctx, planId: string) =>
  ctx.db
    .select({
      id: commitments.id,
      code: commitments.code,
      parentId: commitments.parentId,
      dueOn: commitments.dueOn,
      deferrals: commitments.deferrals,
      areaId: commitments.areaId,
      leadDepartmentId: commitments.leadDepartmentId,
      lamp: lampRows.lamp,
      previousLamp: lampRows.previousLamp,
      bucket: lampRows.bucket,
      period: lampRows.period,
      gap: lampRows.gap,
      overdue: lampRows.overdue,
      dueSoon: lampRows.dueSoon,
      stale: lampRows.stale,
      disagree: lampRows.disagree,
      strip: lampRows.strip,
    })
    .from(commitments)
    .innerJoin(lampRows, eq(lampRows.commitmentId, commitments.id))
    .where(and(eq(commitments.planId, planId), eq(commitments.hasChildren, false)))
    .orderBy(asc(commitments.code));

const some = 6;

/**
 * How the year stands, from the lamp projection alone: one query of narrow rows, whatever the length of history,
 * and one for the text of the few that are listed. Parents with children are left out of every figure (DOMAIN, Lamp).
 */
export async function showOverview(ctx: Ctx) {
  const plan = await currentPlan(ctx);
  await refreshLamps(ctx, plan);
  const rows = await rowsOf(ctx, plan.id);
  const areaRows = await ctx.db.select().from(areas).where(eq(areas.planId, plan.id)).orderBy(areas.sort);
  const departmentRows = await ctx.db
    .select()
    .from(departments)
    .where(eq(departments.governmentId, ctx.actor.governmentId))
    .orderBy(departments.sort);
  const pledges = await ctx.db.$count(
    commitments,
    and(eq(commitments.planId, plan.id), isNull(commitments.parentId)),
  );
  const parents = await ctx.db.$count(
    commitments,
    and(eq(commitments.planId, plan.id), eq(commitments.hasChildren, true)),
  );
  const awaitingReview = await ctx.db.$count(
    commitments,
    and(eq(commitments.planId, plan.id), eq(commitments.hasChildren, false), awaitsReview(ctx.db)),
  );
  const changes = changesOf(rows, some);
  const dueSoon = listedOf(
    rows.filter((row) => row.dueSoon).sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1)),
    some,
  );
  const stale = listedOf(
    rows.filter((row) => row.stale),
    some,
  );
  const disagree = listedOf(
    rows.filter((row) => row.disagree),
    some,
  );
  const told = await withText(
    ctx,
    [changes, dueSoon, stale, disagree].flatMap((list) => list.rows),
  );
  return {
    plan: {
      nameZh: plan.nameZh,
      nameEn: plan.nameEn,
      year: plan.year,
      preset: plan.preset,
      state: plan.state,
      startOn: plan.startOn,
      endOn: plan.endOn,
    },
    today: ctx.clock.today(),
    period: rows.find((row) => row.period !== null)?.period ?? null,
    total: rows.length,
    /** Pledges of the report itself, parents included and children left out. */
    pledges,
    /** Programmes whose listed children stand for them in every figure, and those children. */
    parents,
    children: rows.filter((row) => row.parentId !== null).length,
    buckets: countBy(buckets, rows, (row) => row.bucket) satisfies Record<Bucket, number>,
    lamps: countBy(lamps, rows, (row) => row.lamp) satisfies Record<Lamp, number>,
    overdue: rows.filter((row) => row.overdue).length,
    awaitingReview,
    changes: { ...changes, rows: told(changes.rows) },
    curve: curveOf(rows, plan.startOn),
    heat: heatOf(rows, departmentRows, areaRows),
    areas: areaRows.map((area) => ({
      code: area.code,
      nameZh: area.nameZh,
      nameEn: area.nameEn,
      shortZh: area.shortZh,
      shortEn: area.shortEn,
      lamps: countBy(
        lamps,
        rows.filter((row) => row.areaId === area.id),
        (row) => row.lamp,
      ),
    })),
    dueSoon: { ...dueSoon, rows: told(dueSoon.rows) },
    stale: { ...stale, rows: told(stale.rows) },
    disagree: { ...disagree, rows: told(disagree.rows) },
  };
}

function countBy<K extends string, T>(
  keys: readonly K[],
  rows: readonly T[],
  of: (row: T) => K,
): Record<K, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
  for (const row of rows) counts[of(row)]++;
  return counts;
}
