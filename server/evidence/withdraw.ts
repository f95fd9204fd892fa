import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { evidence } from "@/db/schema";
import { record } from "../core/audit";
import { type Ctx, write } from "../core/context";
import { AppError } from "../core/errors";
import { withholdEvidence } from "../editions/withhold-evidence";
import { lampsOf } from "../lamps/touch";
import { findEvidence, inSight } from "./find";
import { isSent, mayWithdrawPiece } from "./policy";
import type { withdrawEvidenceInput } from "./schema";

/**
 * Withdraws a piece that was handed in (撤回佐证材料). The row stays with name, hash and reason; its bytes are served
 * to supervisors and observers alone.
 * @throws AppError NOT_FOUND, FORBIDDEN `evidence.notYours`, CONFLICT `update.moved` while its update can be amended
 * (then it is removed), `evidence.withdrawn` or `evidence.purged`
 */
export const withdrawEvidence = (ctx: Ctx, input: z.output<typeof withdrawEvidenceInput>) =>
  write(ctx, async (ctx) => {
    const { piece, commitment, update } = await findEvidence(ctx, input.id);
    const updateState = update?.state ?? null;
    if (!mayWithdrawPiece(ctx.actor, { ...commitment, updateState }))
      throw new AppError("FORBIDDEN", "evidence.notYours");
    if (!inSight(ctx, update)) throw new AppError("NOT_FOUND", "evidence.missing");
    if (updateState && !isSent(updateState))
      throw new AppError("CONFLICT", "update.moved", { state: updateState });
    if (piece.purgedAt) throw new AppError("CONFLICT", "evidence.purged");
    const { reason } = input;
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
    await withholdEvidence(ctx, piece);
    lampsOf(commitment);
    return { id: after.id };
  });
