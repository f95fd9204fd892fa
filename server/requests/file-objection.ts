import type { z } from "zod";
import { findCommitment } from "../commitments/find";
import { type Ctx, write } from "../core/context";
import { AppError } from "../core/errors";
import { freshLamps } from "../notices/ladder-facts";
import { disputableNotices, shownLamp } from "./disputable";
import { file } from "./file";
import { mayObject } from "./policy";
import type { fileObjectionInput } from "./schema";

/**
 * Disputes a lamp or a notice (复核). What it speaks of is kept with it, as it was shown.
 * @throws AppError INVALID `objection.noLamp` or `objection.noNotice`, CONFLICT `request.open` when the same thing is
 * disputed already
 */
export async function fileObjection(ctx: Ctx, input: z.output<typeof fileObjectionInput>) {
  if (input.subject === "lamp") await freshLamps(ctx, input.commitmentId);
  return write(ctx, async (ctx) => {
    const commitment = await findCommitment(ctx, input.commitmentId, mayObject);
    const common = { kind: "objection" as const, reason: input.reason, asked: {}, original: {} };
    if (input.subject === "lamp") {
      const shown = await shownLamp(ctx, commitment.id, input.period);
      if (!shown) throw new AppError("INVALID", "objection.noLamp", {}, "period");
      return file(ctx, commitment, { ...common, about: "lamp", answers: { subject: "lamp", ...shown } });
    }
    const { noticeId } = input;
    const notice = (await disputableNotices(ctx, commitment.id)).find((one) => one.id === noticeId);
    if (!notice) throw new AppError("INVALID", "objection.noNotice", {}, "noticeId");
    const { step, numberText } = notice;
    return file(ctx, commitment, {
      ...common,
      about: noticeId,
      answers: { subject: "notice", noticeId, step, numberText },
    });
  });
}
