import { and, eq } from "drizzle-orm";
import { commitments, plans, updates } from "@/db/schema";
import { updateStates } from "@/db/values";
import type { Allowed } from "../commitments/find";
import type { Who } from "../commitments/policy";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";
import type { UpdateWhat } from "./policy";

export type Update = typeof updates.$inferSelect;
/** An update with what its policies ask for. */
export type UpdateInContext = Update &
  UpdateWhat & {
    code: string;
    titleZh: string;
    titleEn: string;
    planId: string;
    parentId: string | null;
    leaderPostId: string | null;
  };
type Reader = Pick<Ctx, "db" | "actor">;

/**
 * The update, if the actor may do this with it.
 * @throws AppError NOT_FOUND, FORBIDDEN, or CONFLICT that names the present state
 */
export async function findUpdate(
  ctx: Reader,
  id: string,
  may: (who: Who, what: UpdateWhat) => boolean,
): Promise<Allowed<UpdateInContext>> {
  return allow(ctx, await loadUpdate(ctx, id), may);
}

/**
 * The update with its place, whoever asks: what they may do with it is still to be asked (`allow`).
 * @throws AppError NOT_FOUND for a missing or foreign one
 */
export async function loadUpdate(ctx: Reader, id: string): Promise<UpdateInContext> {
  const [found] = await ctx.db
    .select({
      update: updates,
      leadDepartmentId: commitments.leadDepartmentId,
      code: commitments.code,
      titleZh: commitments.titleZh,
      titleEn: commitments.titleEn,
      leaderPostId: commitments.leaderPostId,
      planId: commitments.planId,
      parentId: commitments.parentId,
      endorsement: plans.endorsement,
    })
    .from(updates)
    .innerJoin(commitments, eq(commitments.id, updates.commitmentId))
    .innerJoin(plans, eq(plans.id, commitments.planId))
    .where(and(eq(updates.id, id), eq(updates.governmentId, ctx.actor.governmentId)));
  if (!found) throw new AppError("NOT_FOUND", "update.missing");
  const { update, ...rest } = found;
  return { ...update, ...rest };
}

/** @throws AppError FORBIDDEN, or CONFLICT with the present state where the actor could do it in another */
export function allow<What extends UpdateInContext>(
  ctx: Reader,
  row: What,
  may: (who: Who, what: What) => boolean,
): Allowed<What> {
  if (may(ctx.actor, row)) return row as Allowed<What>;
  const elsewhere = updateStates.some((state) => may(ctx.actor, { ...row, state }));
  throw elsewhere
    ? new AppError("CONFLICT", "update.moved", { state: row.state })
    : new AppError("FORBIDDEN", "update.notYours");
}
