import type { z } from "zod";
import { findCommitment } from "../commitments/find";
import { type Ctx, write } from "../core/context";
import { AppError } from "../core/errors";
import { file } from "./file";
import { mayFileRequest } from "./policy";
import type { fileDeferralInput } from "./schema";

/**
 * Asks for a later date. Filed after the due date it is marked late: granted or not, the item stays overdue.
 * @throws AppError INVALID on a date that is not later, CONFLICT `request.open` when one waits already
 */
export const fileDeferral = (ctx: Ctx, input: z.output<typeof fileDeferralInput>) =>
  write(ctx, async (ctx) => {
    const { commitmentId, dueOn, ...words } = input;
    const commitment = await findCommitment(ctx, commitmentId, mayFileRequest);
    if (dueOn <= commitment.dueOn)
      throw new AppError("INVALID", "deferral.notLater", { dueOn: commitment.dueOn }, "dueOn");
    return file(ctx, commitment, {
      ...words,
      kind: "deferral",
      asked: { dueOn },
      original: { dueOn: commitment.dueOn },
      late: ctx.clock.today() > commitment.dueOn,
    });
  });
