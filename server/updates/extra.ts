import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { updates } from "@/db/schema";
import { findCommitment } from "../commitments/find";
import { mayFile } from "../commitments/policy";
import { type Ctx, type WriteCtx, write } from "../core/context";
import { AppError } from "../core/errors";
import { periodOf } from "../lamp/periods";
import { checkSubmission } from "./check";
import { keepContent } from "./keep-content";
import type { fileExtraInput, saveExtraInput } from "./schema";
import { send } from "./send";

type Draft = z.output<typeof saveExtraInput>;

/** Keeps what was typed of an update between the periods, or of a correction. */
export const saveExtra = (ctx: Ctx, input: Draft) =>
  write(ctx, async (ctx) => {
    const { kept } = await keep(ctx, input);
    return { id: kept.id, version: kept.version, savedAt: kept.updatedAt };
  });

/**
 * Sends an update between the periods (临时进展; any number, discharges no period) or a correction (更正) of an
 * accepted one. It is reviewed like any other; what it says is new, nothing is overwritten.
 * @throws AppError INVALID naming the field, ASK for what is odd, CONFLICT when somebody was first
 */
export const fileExtra = (ctx: Ctx, input: z.output<typeof fileExtraInput>) =>
  write(ctx, async (ctx) => {
    const { commitment, kept, correctsId, period } = await keep(ctx, input);
    if (correctsId && input.correctionReason.length < 2)
      throw new AppError("INVALID", "reason.missing", {}, "correctionReason");
    await checkSubmission(
      ctx,
      commitment,
      { ...input, period, noChange: false },
      { extra: true, correctsId },
    );
    const after = await send(ctx, commitment, kept, { noChange: false });
    return { id: after.id, version: after.version, state: after.state };
  });

async function keep(ctx: WriteCtx, input: Draft) {
  const commitment = await findCommitment(ctx, input.commitmentId, mayFile);
  const correctsId = input.kind === "correction" ? await corrected(ctx, input) : null;
  const period = periodOf(ctx.clock.today());
  // Without its id there is nothing to go on with, whatever the version says.
  const key = {
    commitmentId: commitment.id,
    period,
    version: input.id === null ? null : (input.version ?? 0),
  };
  const kept = await keepContent(ctx, commitment, key, input, {
    id: input.id,
    kind: input.kind,
    correctsId,
    correctionReason: correctsId ? input.correctionReason : null,
  });
  return { commitment, kept, correctsId: kept.correctsId, period };
}

/** @throws AppError INVALID unless it is an accepted update of this commitment */
async function corrected(ctx: WriteCtx, { correctsId, commitmentId }: Draft): Promise<string> {
  const [row] = await ctx.db
    .select({ id: updates.id })
    .from(updates)
    .where(
      and(
        eq(updates.id, correctsId ?? ""),
        eq(updates.commitmentId, commitmentId),
        eq(updates.state, "accepted"),
      ),
    );
  if (!row) throw new AppError("INVALID", "correction.unknown", {}, "correctsId");
  return row.id;
}
