import { and, asc, eq, inArray, type SQL } from "drizzle-orm";
import { packedRow } from "@/db/packed-row";
import { commitments, updates } from "@/db/schema";
import { deferredLately, type Lately } from "../commitments/deferred-lately";
import { awaitsReview, ownMatters } from "../commitments/filter";
import type { Ctx } from "../core/context";
import type { Standing } from "../lamps/standing";
import { marksOn } from "./marks";
import type { ShowInput } from "./schema";

type Coded = { id: string; code: string };
const idsOf = (rows: readonly Coded[], codes: readonly string[]) =>
  rows.flatMap(({ id, code }) => (codes.includes(code) ? [id] : []));

type Scope = { areas: readonly Coded[]; departments: readonly Coded[] };

/** The condition that a plan and the filters make: of the rows, and of everything that is counted beside them. */
export const scopeOf = (ctx: Ctx, planId: string, s: Standing, input: ShowInput, found: Scope) =>
  and(
    eq(commitments.planId, planId),
    input.area.length ? inArray(commitments.areaId, idsOf(found.areas, input.area)) : undefined,
    input.department.length
      ? inArray(s.lamps.leadDepartmentId, idsOf(found.departments, input.department))
      : undefined,
    input.livelihood ? eq(commitments.livelihood, true) : undefined,
    input.portfolio ? ownMatters(ctx.actor, s.lamps) : undefined,
  );

/** A filing of it waits, or waited, for its reviewer. Today the queue's index answers once for all rows. */
const awaitingOn = ({ db, actor }: Ctx, { asOf }: Standing) =>
  asOf === null
    ? inArray(
        commitments.id,
        db
          .select({ id: updates.commitmentId })
          .from(updates)
          .where(
            and(
              eq(updates.governmentId, actor.governmentId),
              inArray(updates.state, ["submitted", "endorsed"]),
            ),
          ),
      )
    : awaitsReview(db, asOf);

/** One row per commitment: the narrow view that every figure of the overview is made from. */
export type OverviewRow = Awaited<ReturnType<typeof rowsOf>>[number];

/** All that lie within the scope, by code; the mark `counted` tells parents, whose children stand for them, apart. */
export async function rowsOf(ctx: Ctx, s: Standing, scope: SQL | undefined, lately: Lately | null) {
  const { lamps } = s;
  const marks = marksOn(s, {
    deferredLately: deferredLately(ctx.db, lately),
    own: ctx.actor.role === "leader" ? ownMatters(ctx.actor, lamps) : undefined,
    awaiting: awaitingOn(ctx, s),
  });
  const found = await ctx.db
    .select({
      row: packedRow({
        id: commitments.id,
        areaId: commitments.areaId,
        leadDepartmentId: lamps.leadDepartmentId,
        dueOn: lamps.dueOn,
        lamp: lamps.lamp,
        previousLamp: lamps.previousLamp,
        bucket: lamps.bucket,
        gap: lamps.gap,
        periodsDue: lamps.periodsDue,
        periodsOnTime: lamps.periodsOnTime,
        marks,
        strip: lamps.strip,
      }),
    })
    .from(commitments)
    .innerJoin(lamps, s.joined)
    .where(scope)
    .orderBy(asc(commitments.code));
  return found.map(({ row }) => row);
}
