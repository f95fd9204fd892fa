import { and, eq, inArray, type SQLWrapper, sql } from "drizzle-orm";
import { packedRow } from "@/db/packed-row";
import { areas, commitments, departments } from "@/db/schema";
import type { Ctx } from "../core/context";
import { extrasOf } from "./ledger-extras";
import type { Ledger } from "./ledger";
import { orderOf } from "./order";
import { mayChase, mayConfirm } from "./policy";
import type { LedgerGroup, ListInput } from "./schema";

export type LedgerRow = Awaited<ReturnType<typeof ledgerRows>>[number];

type Shape = Pick<ListInput, "group" | "columns" | "sort" | "descending">;

/**
 * Rows of the ledger in its order, by their ids or by the narrow query that finds them: the wide ones are read for
 * these alone. What stands in columns that are not shown is not read.
 */
export async function ledgerRows(
  ctx: Ctx,
  ledger: Ledger,
  ids: readonly string[] | SQLWrapper,
  shape: Shape,
) {
  const { group, columns } = shape;
  const { lamps, joined, asOf } = ledger;
  const found = await ctx.db
    .select({
      row: packedRow({
        id: commitments.id,
        code: commitments.code,
        titleZh: commitments.titleZh,
        titleEn: commitments.titleEn,
        kind: commitments.kind,
        livelihood: commitments.livelihood,
        hasChildren: commitments.hasChildren,
        originalDueOn: commitments.originalDueOn,
        ownersProposed: commitments.ownersProposed,
        version: commitments.version,
        leadPostId: commitments.leadPostId,
        leaderPostId: commitments.leaderPostId,
        governmentId: commitments.governmentId,
        proofZh: commitments.formOfProofZh,
        proofEn: commitments.formOfProofEn,
        areaCode: areas.code,
        areaZh: areas.shortZh,
        areaEn: areas.shortEn,
        departmentCode: departments.code,
        departmentZh: departments.nameZh,
        departmentEn: departments.nameEn,
        state: lamps.state,
        dueOn: lamps.dueOn,
        deferrals: lamps.deferrals,
        leadDepartmentId: lamps.leadDepartmentId,
        lamp: lamps.lamp,
        previousLamp: lamps.previousLamp,
        overrideLamp: lamps.overrideLamp,
        bucket: lamps.bucket,
        progress: lamps.progress,
        expected: lamps.expected,
        gap: lamps.gap,
        overdue: lamps.overdue,
        stale: lamps.stale,
        scar: lamps.scar,
        evidenceAgeDays: lamps.evidenceAgeDays,
        reasons: lamps.reasons,
      }),
    })
    .from(commitments)
    .innerJoin(lamps, joined)
    .innerJoin(areas, eq(areas.id, commitments.areaId))
    .innerJoin(departments, eq(departments.id, lamps.leadDepartmentId))
    .where(
      and(
        eq(commitments.planId, ledger.planId),
        Array.isArray(ids) ? inArray(commitments.id, ids) : sql`${commitments.id} in ${ids}`,
      ),
    )
    .orderBy(...orderOf(ledger, shape));
  const rows = found.map(({ row }) => row);
  const extra = await extrasOf(ctx, ledger, rows, columns);
  const keyOf = group === null ? () => null : keysOf(ledger)[group];
  // Added to the rows as they are: copying hundreds of rows of forty fields takes longer than reading them.
  return rows.map((row) =>
    Object.assign(row, extra(row), {
      /** Key of its group, of those in `groups`. */
      groupKey: keyOf(row),
      /** Whether the reader may settle it now: confirm what is suggested, and send it out. Nothing in the past. */
      settles: asOf === null && mayConfirm(ctx.actor, row),
      /** Whether the reader may draft what the ladder proposes for it. */
      chases: asOf === null && mayChase(ctx.actor, row),
    }),
  );
}

type Keyed = {
  areaCode: string;
  departmentCode: string;
  lamp: string;
  leaderPostId: string | null;
  leadDepartmentId: string;
};

const keysOf = ({ leaders }: Ledger): Record<LedgerGroup, (row: Keyed) => string> => ({
  area: (row) => row.areaCode,
  department: (row) => row.departmentCode,
  lamp: (row) => row.lamp,
  leader: (row) => leaders?.postOf(row) ?? "",
});
