import { and, desc, eq, inArray } from "drizzle-orm";
import type { z } from "zod";
import { commitments, departments, plans, requests, users } from "@/db/schema";
import type { Ctx } from "../core/context";
import { mayDecide } from "./policy";
import type { listRequestsInput } from "./schema";

/** Requests of the actor's government, oldest first where they wait; each says whether the actor may decide it. */
export async function listRequests(ctx: Ctx, input: z.output<typeof listRequestsInput>) {
  const rows = await ctx.db
    .select({
      request: requests,
      code: commitments.code,
      titleZh: commitments.titleZh,
      titleEn: commitments.titleEn,
      leadDepartmentId: commitments.leadDepartmentId,
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
    .where(
      and(
        eq(requests.governmentId, ctx.actor.governmentId),
        input.open ? inArray(requests.state, ["filed", "endorsed"]) : undefined,
      ),
    )
    .orderBy(input.open ? requests.filedAt : desc(requests.filedAt), requests.id)
    .limit(200);
  return rows.map(({ request, ...rest }) => ({
    ...rest,
    ...request,
    mayDecide: mayDecide(ctx.actor, { ...request, ...rest }),
  }));
}
