import { and, eq } from "drizzle-orm";
import { commitments, evidence, plans, supports, updates } from "@/db/schema";
import type { Commitment } from "../commitments/find";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";
import type { Update } from "../updates/find";
import { maySeeEvidence, maySeeUpdate, type UpdateWhat } from "../updates/policy";

export type Evidence = typeof evidence.$inferSelect;
export type EvidenceInContext = {
  piece: Evidence;
  commitment: Commitment;
  update: (Update & UpdateWhat) | null;
};

/**
 * A piece of the actor's government with what its policies ask for.
 * @throws AppError NOT_FOUND `evidence.missing` for a missing or foreign one
 */
export async function findEvidence(ctx: Pick<Ctx, "db" | "actor">, id: string): Promise<EvidenceInContext> {
  const [found] = await ctx.db
    .select({ piece: evidence, commitment: commitments, update: updates, endorsement: plans.endorsement })
    .from(evidence)
    .innerJoin(commitments, eq(commitments.id, evidence.commitmentId))
    .innerJoin(plans, eq(plans.id, commitments.planId))
    .leftJoin(updates, eq(updates.id, evidence.updateId))
    .where(and(eq(evidence.id, id), eq(evidence.governmentId, ctx.actor.governmentId)));
  if (!found) throw new AppError("NOT_FOUND", "evidence.missing");
  const { piece, commitment, update, endorsement } = found;
  const { leadDepartmentId } = commitment;
  return { piece, commitment, update: update && { ...update, leadDepartmentId, endorsement } };
}

/**
 * @throws AppError FORBIDDEN `evidence.notYours` for whoever may not see the commitment's evidence
 */
export async function mustSeeEvidence(
  ctx: Pick<Ctx, "db" | "actor">,
  commitment: Pick<Commitment, "id" | "governmentId" | "leadDepartmentId">,
): Promise<void> {
  const rows = await ctx.db
    .select({ departmentId: supports.departmentId })
    .from(supports)
    .where(eq(supports.commitmentId, commitment.id));
  const supportDepartmentIds = rows.map((row) => row.departmentId);
  if (!maySeeEvidence(ctx.actor, { ...commitment, supportDepartmentIds }))
    throw new AppError("FORBIDDEN", "evidence.notYours");
}

/** Evidence of a draft is its department's own business, as the draft is. */
export const inSight = (ctx: Pick<Ctx, "actor">, update: UpdateWhat | null): boolean =>
  update === null || maySeeUpdate(ctx.actor, update);
