import { type Allowed, type Commitment, findCommitment } from "../commitments/find";
import type { WriteCtx } from "../core/context";
import { AppError } from "../core/errors";
import { findPlan } from "../plans/find";
import { footingsOf } from "./footing";
import { barredBy, type Correction, mayCorrectOf } from "./policy";

type Found = { row: Allowed<Commitment>; plan: Awaited<ReturnType<typeof findPlan>> };

/**
 * The commitment whose provenance is to be corrected, as the caller saw it (`version`; null: as it is).
 * @throws AppError NOT_FOUND, FORBIDDEN, CONFLICT `commitment.moved`, `plan.moved`, `provenance.child`,
 * `provenance.accepted` or `provenance.hasChildren`
 */
export async function findToCorrect(
  ctx: WriteCtx,
  verb: Correction,
  { id, version }: { id: string; version: number | null },
): Promise<Found> {
  const row = await findCommitment(ctx, id, mayCorrectOf[verb]);
  const plan = await findPlan(ctx, row.planId);
  const footing = (await footingsOf(ctx, plan.state, [row])).get(row.id);
  const barred = footing ? barredBy(verb, footing) : null;
  if (barred) throw new AppError("CONFLICT", barred.key, barred.facts);
  if (version !== null && row.version !== version)
    throw new AppError("CONFLICT", "commitment.moved", { state: row.state });
  return { row, plan };
}
