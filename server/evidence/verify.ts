import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { evidence, verifications } from "@/db/schema";
import { record } from "../core/audit";
import { type Ctx, type WriteCtx, write } from "../core/context";
import { AppError } from "../core/errors";
import { lampsOf } from "../lamps/touch";
import { type EvidenceInContext, findEvidence } from "./find";
import { isSent, mayVerify } from "./policy";
import type { verifyInput } from "./schema";

/**
 * Says how a piece of evidence was verified (材料、电话、现场); a piece may be verified more than once.
 * @throws AppError NOT_FOUND, FORBIDDEN `evidence.notYours`, CONFLICT `evidence.withdrawn` or `update.moved` while the
 * update is not with the supervisors, INVALID `evidence.visitPhoto` for a photograph of another commitment
 */
export const verifyEvidence = (ctx: Ctx, input: z.output<typeof verifyInput>) =>
  write(ctx, async (ctx) => {
    const { piece, commitment, update } = await findEvidence(ctx, input.id);
    const { addedBy } = piece;
    if (!mayVerify(ctx.actor, { ...commitment, addedBy }))
      throw new AppError("FORBIDDEN", "evidence.notYours");
    if (update?.state === "draft") throw new AppError("NOT_FOUND", "evidence.missing");
    if (update && !isSent(update.state))
      throw new AppError("CONFLICT", "update.moved", { state: update.state });
    if (piece.withdrawnAt || piece.purgedAt) throw new AppError("CONFLICT", "evidence.withdrawn");
    const { means, visit } = input;
    if (visit?.photoEvidenceId) await mustBePhotoOf(ctx, commitment, visit.photoEvidenceId);
    const on = ctx.clock.today();
    const note = input.note || null;
    await ctx.db.insert(verifications).values({
      evidenceId: piece.id,
      commitmentId: commitment.id,
      means,
      userId: ctx.actor.userId,
      on,
      note,
      visit,
    });
    await record(
      ctx,
      "evidence.verify",
      { kind: "evidence", id: piece.id, commitmentId: commitment.id },
      { after: { name: piece.name, means, note, visit } },
    );
    lampsOf(commitment);
    return { id: piece.id, means, on };
  });

async function mustBePhotoOf(
  ctx: WriteCtx,
  commitment: EvidenceInContext["commitment"],
  id: string,
): Promise<void> {
  const [photo] = await ctx.db
    .select({ id: evidence.id })
    .from(evidence)
    .where(
      and(
        eq(evidence.id, id),
        eq(evidence.commitmentId, commitment.id),
        eq(evidence.kind, "photo"),
        isNull(evidence.withdrawnAt),
      ),
    );
  if (!photo) throw new AppError("INVALID", "evidence.visitPhoto", {}, "visit.photoEvidenceId");
}
