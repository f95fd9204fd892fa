import type { Readable } from "node:stream";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";
import { findEvidence, inSight, mustSeeEvidence } from "./find";
import { maySeeWithdrawn } from "./policy";
import type { EvidenceStore } from "./store";

export type OpenedEvidence = { name: string; mediaType: string; size: number; stream: Readable };

/**
 * The bytes of a piece, for those who may see it; a draft's only for its own department, a withdrawn piece's only for
 * supervisors and observers.
 * @throws AppError NOT_FOUND for what is foreign, out of sight, a link, withdrawn or purged; FORBIDDEN
 */
export async function openEvidence(
  ctx: Pick<Ctx, "db" | "actor">,
  id: string,
  store: EvidenceStore,
): Promise<OpenedEvidence> {
  const { piece, commitment, update } = await findEvidence(ctx, id);
  await mustSeeEvidence(ctx, commitment);
  const { name, mediaType, size, storageKey } = piece;
  if (!inSight(ctx, update)) throw new AppError("NOT_FOUND", "evidence.missing");
  // The row is asked, not the store: from the purge on nothing is served, whether the bytes are gone yet or not.
  if (piece.purgedAt) throw new AppError("NOT_FOUND", "evidence.purged");
  if (piece.withdrawnAt && !maySeeWithdrawn(ctx.actor, piece))
    throw new AppError("NOT_FOUND", "evidence.withdrawn");
  if (!storageKey || !mediaType || size === null) throw new AppError("NOT_FOUND", "evidence.missing");
  return { name, mediaType, size, stream: await store.open(storageKey) };
}
