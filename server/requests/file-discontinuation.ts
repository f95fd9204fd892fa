import type { z } from "zod";
import { findCommitment } from "../commitments/find";
import { type Ctx, write } from "../core/context";
import { file } from "./file";
import { mergeTarget } from "./merge-target";
import { mustHaveNoOpenChildren } from "./open-children";
import { mayFileRequest } from "./policy";
import type { fileDiscontinuationInput } from "./schema";

/**
 * Asks for what is at work to be given up (中止), or to be merged into another.
 * @throws AppError CONFLICT `commitment.childrenStand`, INVALID for a target that cannot take it
 */
export const fileDiscontinuation = (ctx: Ctx, input: z.output<typeof fileDiscontinuationInput>) =>
  write(ctx, async (ctx) => {
    const commitment = await findCommitment(ctx, input.commitmentId, mayFileRequest);
    await mustHaveNoOpenChildren(ctx, commitment, "commitment.childrenStand");
    const into = await mergeTarget(ctx, commitment, input);
    return file(ctx, commitment, {
      kind: "discontinuation",
      reason: input.reason,
      asked: into ? { intoId: into.id } : {},
      original: {},
    });
  });
