import { and, eq, inArray } from "drizzle-orm";
import type { z } from "zod";
import { commitments, evidence, updates } from "@/db/schema";
import { type Ctx, type WriteCtx, write } from "../core/context";
import { AppError } from "../core/errors";
import { barredDepartments } from "../people/barred";
import { markEvidence, markUpdates } from "./mark-rows";
import { mayMark, mayMarkItem } from "./policy";
import type { markInput } from "./schema";
import { withheldTargets } from "./withheld";

/** What was taken out of an edition is not put into the next one. */
async function mustNotBeWithheld(
  ctx: WriteCtx,
  rows: readonly { id: string; planId: string; code: string }[],
): Promise<void> {
  for (const planId of new Set(rows.map((row) => row.planId))) {
    const withheld = await withheldTargets(ctx, planId);
    const found = rows.find((row) => withheld.has(row.id));
    if (found) throw new AppError("CONFLICT", "edition.markWithheld", { code: found.code });
  }
}

/** @throws AppError FORBIDDEN `edition.ownDepartment` for an item that others of the office decide */
async function mustBeOthers(
  ctx: WriteCtx,
  rows: readonly { leadDepartmentId: string; code: string }[],
): Promise<void> {
  const { governmentId } = ctx.actor;
  const barred = await barredDepartments(ctx);
  const found = rows.find((row) => !mayMarkItem(ctx.actor, { ...row, governmentId, barred }));
  if (found) throw new AppError("FORBIDDEN", "edition.ownDepartment", { code: found.code });
}

/** Found in the own government, all of them, or none is marked. */
function mustBeAll<T>(rows: readonly T[], ids: readonly string[]): void {
  if (rows.length !== new Set(ids).size) throw new AppError("NOT_FOUND", "edition.markMissing");
}

async function updatesToMark({ db, actor }: WriteCtx, ids: readonly string[], publish: boolean) {
  if (ids.length === 0) return [];
  const rows = await db
    .select({
      id: updates.id,
      state: updates.state,
      noChange: updates.noChange,
      period: updates.period,
      publishable: updates.publishable,
      commitmentId: commitments.id,
      planId: commitments.planId,
      code: commitments.code,
      leadDepartmentId: commitments.leadDepartmentId,
    })
    .from(updates)
    .innerJoin(commitments, eq(commitments.id, updates.commitmentId))
    .where(and(inArray(updates.id, [...ids]), eq(updates.governmentId, actor.governmentId)));
  mustBeAll(rows, ids);
  for (const { state, noChange, code } of rows) {
    if (state !== "accepted") throw new AppError("CONFLICT", "edition.markNotAccepted", { code });
    if (noChange && publish) throw new AppError("CONFLICT", "edition.markNothingIn", { code });
  }
  return rows.filter((row) => row.publishable !== publish);
}

async function evidenceToMark({ db, actor }: WriteCtx, ids: readonly string[], publish: boolean) {
  if (ids.length === 0) return [];
  const rows = await db
    .select({
      id: evidence.id,
      name: evidence.name,
      withdrawnAt: evidence.withdrawnAt,
      purgedAt: evidence.purgedAt,
      publishable: evidence.publishable,
      state: updates.state,
      commitmentId: commitments.id,
      planId: commitments.planId,
      code: commitments.code,
      leadDepartmentId: commitments.leadDepartmentId,
    })
    .from(evidence)
    .innerJoin(commitments, eq(commitments.id, evidence.commitmentId))
    .leftJoin(updates, eq(updates.id, evidence.updateId))
    .where(and(inArray(evidence.id, [...ids]), eq(evidence.governmentId, actor.governmentId)));
  mustBeAll(rows, ids);
  for (const { state, name, withdrawnAt, purgedAt, code } of rows) {
    if (state !== "accepted") throw new AppError("CONFLICT", "edition.markNotAccepted", { code });
    if (publish && (withdrawnAt || purgedAt))
      throw new AppError("CONFLICT", "edition.markGone", { code, name });
  }
  return rows.filter((row) => row.publishable !== publish);
}

/**
 * Marks texts of accepted updates and their evidence as public, or takes the mark back; it counts from the next edition
 * on. What bears the mark already is left as it is.
 * @returns how many were changed
 * @throws AppError FORBIDDEN `edition.notYours` or `edition.ownDepartment`, NOT_FOUND `edition.markMissing`, CONFLICT `edition.markNotAccepted`,
 * `edition.markNothingIn`, `edition.markGone` or `edition.markWithheld`; then none is marked
 */
export const mark = (ctx: Ctx, input: z.output<typeof markInput>) =>
  write(ctx, async (ctx) => {
    const { governmentId } = ctx.actor;
    if (!mayMark(ctx.actor, { governmentId })) throw new AppError("FORBIDDEN", "edition.notYours");
    const someUpdates = await updatesToMark(ctx, input.updates, input.publish);
    const someEvidence = await evidenceToMark(ctx, input.evidence, input.publish);
    await mustBeOthers(ctx, [...someUpdates, ...someEvidence]);
    if (input.publish) await mustNotBeWithheld(ctx, [...someUpdates, ...someEvidence]);
    await markUpdates(ctx, someUpdates, input.publish);
    await markEvidence(ctx, someEvidence, input.publish);
    return { updates: someUpdates.length, evidence: someEvidence.length };
  });
