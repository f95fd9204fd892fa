import type { z } from "zod";
import { findCommitment } from "../commitments/find";
import { type Ctx, write } from "../core/context";
import { keepContent } from "./keep-content";
import { mayFilePeriod } from "./policy";
import type { saveDraftInput } from "./schema";

export { begin, periodicKey } from "./keep-content";

/**
 * Keeps what was typed so far. Drafts are not audited (DOMAIN, update); submitting them is.
 * @throws AppError CONFLICT `update.savedByOther` with who was first, when, and the version to go on from
 */
export const saveDraft = (ctx: Ctx, input: z.output<typeof saveDraftInput>) =>
  write(ctx, async (ctx) => {
    const commitment = await findCommitment(ctx, input.commitmentId, mayFilePeriod);
    const draft = await keepContent(ctx, commitment, input, input);
    return { id: draft.id, version: draft.version, savedAt: draft.updatedAt };
  });
