import { and, eq } from "drizzle-orm";
import { commitments, plans, requests } from "@/db/schema";
import { requestStates } from "@/db/values";
import type { Allowed } from "../commitments/find";
import type { Who } from "../commitments/policy";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";
import type { RequestWhat } from "./policy";

export type Request = typeof requests.$inferSelect;
export type RequestInContext = Request & RequestWhat;

/** @throws AppError NOT_FOUND, FORBIDDEN, or CONFLICT that names the present state */
export async function findRequest(
  ctx: Pick<Ctx, "db" | "actor">,
  id: string,
  may: (who: Who, what: RequestWhat) => boolean,
): Promise<Allowed<RequestInContext>> {
  const [found] = await ctx.db
    .select({
      request: requests,
      leadDepartmentId: commitments.leadDepartmentId,
      leaderPostId: commitments.leaderPostId,
      endorsement: plans.endorsement,
    })
    .from(requests)
    .innerJoin(commitments, eq(commitments.id, requests.commitmentId))
    .innerJoin(plans, eq(plans.id, commitments.planId))
    .where(and(eq(requests.id, id), eq(requests.governmentId, ctx.actor.governmentId)));
  if (!found) throw new AppError("NOT_FOUND", "request.missing");
  const { request, ...rest } = found;
  const row = { ...request, ...rest };
  if (may(ctx.actor, row)) return row as Allowed<RequestInContext>;
  const elsewhere = requestStates.some((state) => may(ctx.actor, { ...row, state }));
  throw elsewhere
    ? new AppError("CONFLICT", "request.moved", { state: row.state })
    : new AppError("FORBIDDEN", "request.notYours");
}
