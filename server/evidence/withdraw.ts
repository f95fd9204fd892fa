import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { evidence } from "@/db/schema";
import { record } from "../core/audit";
import { type Ctx, write } from "../core/context";
import { AppError } from "../core/errors";
import { shownEvidence } from "../editions/shown-evidence";
import { withholdEvidence } from "../editions/withhold-evidence";
import { lampsOf } from "../lamps/touch";
import { findEvidence, inSight } from "./find";
import { isSent, mayWithdrawPiece } from "./policy";
import type { withdrawEvidenceInput } from "./schema";

/**
 * Withdraws a piece that was handed in (撤回佐证材料). The row stays with name, hash and reason; its bytes are served
 * to supervisors and observers alone. What an edition shows is taken out of it with the reason given for the public.
 * @throws AppError NOT_FOUND, FORBIDDEN `evidence.notYours`, or `evidence.published` for a department whose piece the
 * public reads, INVALID `evidence.publicReasonMissing`, CONFLICT `update.moved` while its update can be amended
 * (then it is removed), `evidence.withdrawn` or `evidence.purged`
 */
export const withdrawEvidence = (ctx: Ctx, input: z.output<typeof withdrawEvidenceInput>) =>
  write(ctx, async (ctx) => {
    const { piece, commitment, update } = await findEvidence(ctx, input.id);
    const updateState = update?.state ?? null;
    const inEdition = (await shownEvidence(ctx, commitment.id, [piece.id])).has(piece.id);
    const what = { ...commitment, updateState };
    if (!mayWithdrawPiece(ctx.actor, { ...what, inEdition })) {
      const isDepartments = mayWithdrawPiece(ctx.actor, { ...what, inEdition: false });
      throw new AppError("FORBIDDEN", isDepartments ? "evidence.published" : "evidence.notYours");
    }
    if (!inSight(ctx, update)) throw new AppError("NOT_FOUND", "evidence.missing");
    if (updateState && !isSent(updateState))
      throw new AppError("CONFLICT", "update.moved", { state: updateState });
    if (piece.purgedAt) throw new AppError("CONFLICT", "evidence.purged");
    const { reason, publicReason = null } = input;
    if (inEdition && publicReason === null)
      throw new AppError("INVALID", "evidence.publicReasonMissing", {}, "publicReason");
    const [after] = await ctx.db
      .update(evidence)
      .set({ withdrawnAt: ctx.clock.now(), withdrawnBy: ctx.actor.userId, withdrawnReason: reason })
      .where(and(eq(evidence.id, piece.id), isNull(evidence.withdrawnAt)))
      .returning({ id: evidence.id });
    if (!after) throw new AppError("CONFLICT", "evidence.withdrawn");
    await record(
      ctx,
      "evidence.withdraw",
      { kind: "evidence", id: piece.id, commitmentId: commitment.id },
      { after: { name: piece.name, sha256: piece.sha256, reason } },
    );
    await withholdEvidence(ctx, piece, publicReason);
    lampsOf(commitment);
    return { id: after.id };
  });
