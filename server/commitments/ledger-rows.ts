import { and, eq, inArray } from "drizzle-orm";
import { packedRow } from "@/db/packed-row";
import { areas, commitments, departments } from "@/db/schema";
import type { Ctx } from "../core/context";
import { extrasOf } from "./ledger-extras";
import type { Ledger } from "./ledger";
import { mayChase, mayConfirm } from "./policy";
import type { ListInput } from "./schema";

export type LedgerRow = Awaited<ReturnType<typeof ledgerRows>>[number];

/**
 * Rows of the ledger by their ids, in that order: found by narrow rows first, the wide ones are read for the page
 * alone. What stands in columns that are not shown is not read.
 */
export async function ledgerRows(
  ctx: Ctx,
  ledger: Ledger,
  ids: readonly string[],
  { group, columns }: Pick<ListInput, "group" | "columns">,
) {
  const { lamps, joined, asOf, leaders } = ledger;
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
    .where(and(eq(commitments.planId, ledger.planId), inArray(commitments.id, [...ids])));
  const rows = found.map(({ row }) => row);
  const extra = await extrasOf(ctx, ledger, rows, columns);
  const place = new Map(ids.map((id, index) => [id, index]));
  return rows
    .sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))
    .map((whole) => {
      const { governmentId, leadDepartmentId, leadPostId, leaderPostId, ...row } = whole;
      const keys = {
        area: row.areaCode,
        department: row.departmentCode,
        lamp: row.lamp,
        leader: leaders?.postOf(whole) ?? "",
      };
      return {
        ...row,
        ...extra(whole),
        /** Key of its group, of those in `groups`. */
        groupKey: group === null ? null : keys[group],
        /** Whether the reader may settle it now: confirm what is suggested, and send it out. Nothing in the past. */
        settles: asOf === null && mayConfirm(ctx.actor, whole),
        /** Whether the reader may draft what the ladder proposes for it. */
        chases: asOf === null && mayChase(ctx.actor, whole),
      };
    });
}
