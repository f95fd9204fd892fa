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
 * update is not with the supervisors, INVALID `evidence.visitPhoto` for a photograph of another commitment or
 * `evidence.visitDay` for a visit to come or before the piece was there
 */
export const verifyEvidence = (ctx: Ctx, input: z.output<typeof verifyInput>) =>
  write(ctx, async (ctx) => {
    const { piece, commitment } = await findVerifiable(ctx, input.id);
    const { means, visit } = input;
    const today = ctx.clock.today();
    const on = input.on ?? today;
    if (input.on && (on > today || on < piece.addedOn))
      throw new AppError("INVALID", "evidence.visitDay", { from: piece.addedOn, to: today }, "on");
    if (visit?.photoEvidenceId) await mustBePhotoOf(ctx, commitment, visit.photoEvidenceId);
    const note = input.note || null;
    await ctx.db.insert(verifications).values({
      evidenceId: piece.id,
      commitmentId: commitment.id,
      means,
      userId: ctx.actor.userId,
      on,
      recordedOn: ctx.clock.today(),
      note,
      visit,
    });
    await record(
      ctx,
      "evidence.verify",
      { kind: "evidence", id: piece.id, commitmentId: commitment.id },
      { after: { name: piece.name, means, on, note, visit } },
    );
    lampsOf(commitment);
    return { id: piece.id, means, on };
  });

/**
 * The piece, if the actor may verify it now.
 * @throws AppError as `verifyEvidence`
 */
export async function findVerifiable(ctx: Pick<Ctx, "db" | "actor">, id: string): Promise<EvidenceInContext> {
  const found = await findEvidence(ctx, id);
  const { piece, commitment, update } = found;
  if (!mayVerify(ctx.actor, { ...commitment, addedBy: piece.addedBy, update }))
    throw new AppError("FORBIDDEN", "evidence.notYours");
  if (update?.state === "draft") throw new AppError("NOT_FOUND", "evidence.missing");
  if (update && !isSent(update.state))
    throw new AppError("CONFLICT", "update.moved", { state: update.state });
  if (piece.withdrawnAt || piece.purgedAt) throw new AppError("CONFLICT", "evidence.withdrawn");
  return found;
}

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
        isNull(evidence.purgedAt),
      ),
    );
  if (!photo) throw new AppError("INVALID", "evidence.visitPhoto", {}, "visit.photoEvidenceId");
}
