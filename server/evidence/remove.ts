import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { evidence } from "@/db/schema";
import { record } from "../core/audit";
import { type Ctx, write } from "../core/context";
import { AppError } from "../core/errors";
import { lampsOf } from "../lamps/touch";
import { findUpdate } from "../updates/find";
import { mayEdit } from "../updates/policy";
import { findEvidence } from "./find";
import { removedAfterSubmission, removedBeforeSubmission } from "./policy";
import { wasSent } from "./was-sent";
import type { removeInput } from "./schema";

/**
 * Takes a piece out of a draft or returned update. The row stays with its hash, marked withdrawn; one that had been
 * handed in stays readable for those who check, so that taking a filing back hides nothing from them.
 * @throws AppError NOT_FOUND, FORBIDDEN, or CONFLICT `update.moved` once the update was sent
 */
export const removeEvidence = (ctx: Ctx, input: z.output<typeof removeInput>) =>
  write(ctx, async (ctx) => {
    const { piece, commitment } = await findEvidence(ctx, input.id);
    if (!piece.updateId) throw new AppError("FORBIDDEN", "evidence.notYours");
    await findUpdate(ctx, piece.updateId, mayEdit);
    const reason = (await wasSent(ctx, piece)) ? removedAfterSubmission : removedBeforeSubmission;
    const [after] = await ctx.db
      .update(evidence)
      .set({
        withdrawnAt: ctx.clock.now(),
        withdrawnBy: ctx.actor.userId,
        withdrawnReason: reason,
      })
      .where(and(eq(evidence.id, piece.id), isNull(evidence.withdrawnAt)))
      .returning({ id: evidence.id });
    if (!after) throw new AppError("CONFLICT", "evidence.withdrawn");
    await record(
      ctx,
      "evidence.remove",
      { kind: "evidence", id: piece.id, commitmentId: commitment.id },
      { after: { name: piece.name, sha256: piece.sha256, reason } },
    );
    lampsOf(commitment);
    return { id: after.id };
  });
