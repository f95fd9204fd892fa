import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";
import { type EvidenceInContext, findEvidence } from "./find";
import { mayAskPurge, mayDecidePurge } from "./policy";

/**
 * A piece whose purge was asked for, if the actor is the second of the two.
 * @throws AppError NOT_FOUND, FORBIDDEN `evidence.notYours`, or `evidence.purgeOther` for the role or person that
 * asked; CONFLICT `evidence.purged`, or `evidence.purgeNone` where nothing is asked
 */
export async function findPurge(ctx: Pick<Ctx, "db" | "actor">, id: string): Promise<EvidenceInContext> {
  const found = await findEvidence(ctx, id);
  const { piece, commitment } = found;
  if (!mayAskPurge(ctx.actor, commitment)) throw new AppError("FORBIDDEN", "evidence.notYours");
  if (piece.purgedAt) throw new AppError("CONFLICT", "evidence.purged");
  if (!piece.purgeAskedAt) throw new AppError("CONFLICT", "evidence.purgeNone");
  const { purgeAskedBy, purgeAskedRole } = piece;
  if (!mayDecidePurge(ctx.actor, { ...commitment, purgeAskedBy, purgeAskedRole }))
    throw new AppError("FORBIDDEN", "evidence.purgeOther");
  return found;
}
