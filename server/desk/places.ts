import { and, asc, eq, inArray } from "drizzle-orm";
import { commitments, departments, lampRows } from "@/db/schema";
import type { Ctx } from "../core/context";

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

/** Commitments of the plan as the desk shows them, in the order of their codes. */
export const commitmentsWhere = (ctx: Ctx, planId: string, where: Where) =>
  ctx.db
    .select(place)
    .from(commitments)
    .innerJoin(departments, eq(departments.id, commitments.leadDepartmentId))
    .leftJoin(lampRows, eq(lampRows.commitmentId, commitments.id))
    .where(and(eq(commitments.planId, planId), where))
    .orderBy(asc(commitments.code));

export type Place = Awaited<ReturnType<typeof commitmentsWhere>>[number];

/** The rows with the lamp of the commitment that each is about. */
export async function withLamps<Row extends { commitmentId: string }>(ctx: Pick<Ctx, "db">, rows: Row[]) {
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
