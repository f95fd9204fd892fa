import type { z } from "zod";
import { findCommitment } from "../commitments/find";
import { move } from "../commitments/move";
import { type Ctx, write } from "../core/context";
import { AppError } from "../core/errors";
import { file } from "./file";
import { mustHaveNoOpenChildren } from "./open-children";
import { mayFileRequest } from "./policy";
import type { fileClosingInput } from "./schema";

/**
 * Asks for the item to be closed (销号); it waits as `closing` until a supervisor decides.
 * @throws AppError CONFLICT `commitment.childrenOpen` for a programme with parts at work, INVALID
 * `closing.proofMissing` where a form of proof was set and the filing does not say what proves it
 */
export const fileClosing = (ctx: Ctx, input: z.output<typeof fileClosingInput>) =>
  write(ctx, async (ctx) => {
    const { commitmentId, version, reason, proof } = input;
    const commitment = await findCommitment(ctx, commitmentId, mayFileRequest);
    await mustHaveNoOpenChildren(ctx, commitment);
    const { formOfProofZh, dueOn } = commitment;
    if (formOfProofZh && !proof)
      throw new AppError("INVALID", "closing.proofMissing", { form: formOfProofZh }, "proof");
    await move(ctx, commitment, "fileClosing", version, { closingFiledOn: ctx.clock.today() });
    return file(ctx, commitment, {
      kind: "closing",
      reason,
      asked: {},
      original: { dueOn },
      answers: { proof },
    });
  });
