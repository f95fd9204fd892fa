import type { z } from "zod";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";
import { eraseBytes } from "./erase-bytes";
import { findEvidence } from "./find";
import { mayAskPurge } from "./policy";
import type { purgeInput } from "./schema";
import type { EvidenceStore } from "./store";

/**
 * Asks the store once more to let the bytes of a purged piece go; either of the two roles may, it decides nothing.
 * Pressed again it does no harm.
 * @throws AppError NOT_FOUND, FORBIDDEN `evidence.notYours`, CONFLICT `evidence.purgeNone` for a piece not purged
 */
export async function finishPurge(ctx: Ctx, input: z.output<typeof purgeInput>, store: EvidenceStore) {
  const { piece, commitment } = await findEvidence(ctx, input.id);
  if (!mayAskPurge(ctx.actor, commitment)) throw new AppError("FORBIDDEN", "evidence.notYours");
  if (!piece.purgedAt) throw new AppError("CONFLICT", "evidence.purgeNone");
  return { id: piece.id, erased: await eraseBytes(ctx, piece, store) };
}
