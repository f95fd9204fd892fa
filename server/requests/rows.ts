import { eq, type SQL } from "drizzle-orm";
import { commitments, departments, plans, requests, users } from "@/db/schema";
import type { Ctx } from "../core/context";

/** Requests with what their lists say of them; `sorted` puts them in order, `limit` and `offset` cut a page out. */
export async function requestRows(
  ctx: Pick<Ctx, "db">,
  {
    where,
    sorted,
    limit,
    offset = 0,
  }: { where: SQL | undefined; sorted: SQL[]; limit: number; offset?: number },
) {
  const rows = await ctx.db
    .select({
      request: requests,
      code: commitments.code,
      titleZh: commitments.titleZh,
      titleEn: commitments.titleEn,
      commitmentState: commitments.state,
      leadDepartmentId: commitments.leadDepartmentId,
      leaderPostId: commitments.leaderPostId,
      departmentZh: departments.nameZh,
      departmentEn: departments.nameEn,
      filedByName: users.name,
      endorsement: plans.endorsement,
    })
    .from(requests)
    .innerJoin(commitments, eq(commitments.id, requests.commitmentId))
    .innerJoin(plans, eq(plans.id, commitments.planId))
    .innerJoin(departments, eq(departments.id, requests.departmentId))
    .innerJoin(users, eq(users.id, requests.filedBy))
    .where(where)
    .orderBy(...sorted)
    .limit(limit)
    .offset(offset);
  return rows.map(({ request, ...rest }) => ({ ...rest, ...request }));
}
