import { and, asc, desc, eq } from "drizzle-orm";
import { commitments, departments, updates } from "@/db/schema";
import type { Ctx } from "../core/context";

/** What the lists to mark can be narrowed to: months with an accepted update, and departments that lead one. */
export async function choicesOf({ db }: Pick<Ctx, "db">, planId: string) {
  const accepted = and(eq(commitments.planId, planId), eq(updates.state, "accepted"));
  const periods = await db
    .selectDistinct({ period: updates.period })
    .from(updates)
    .innerJoin(commitments, eq(commitments.id, updates.commitmentId))
    .where(accepted)
    .orderBy(desc(updates.period));
  const { id, code, nameZh, nameEn, sort } = departments;
  const leads = await db
    .selectDistinct({ id, code, nameZh, nameEn, sort })
    .from(updates)
    .innerJoin(commitments, eq(commitments.id, updates.commitmentId))
    .innerJoin(departments, eq(departments.id, commitments.leadDepartmentId))
    .where(accepted)
    .orderBy(asc(sort), asc(code));
  return {
    periods: periods.map(({ period }) => period),
    departments: leads.map(({ id, code, nameZh, nameEn }) => ({ id, code, nameZh, nameEn })),
  };
}
