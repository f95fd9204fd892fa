import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { z } from "zod";
import { evidence } from "@/db/schema";
import { record } from "../core/audit";
import { type Ctx, write } from "../core/context";
import { AppError } from "../core/errors";
import { findPurge } from "./find-purge";
import type { purgeInput } from "./schema";

/**
 * The second of the two says no: the piece stays as it was, and may be asked for anew. The trail keeps who asked.
 * @throws AppError as `findPurge`
 */
export const refusePurge = (ctx: Ctx, input: z.output<typeof purgeInput>) =>
  write(ctx, async (ctx) => {
    const { piece, commitment } = await findPurge(ctx, input.id);
    const { purgeAskedBy: askedBy, purgeReason: reason } = piece;
    const [after] = await ctx.db
      .update(evidence)
      .set({ purgeAskedBy: null, purgeAskedRole: null, purgeAskedAt: null, purgeReason: null })
      .where(and(eq(evidence.id, piece.id), isNotNull(evidence.purgeAskedAt), isNull(evidence.purgedAt)))
      .returning({ id: evidence.id });
    if (!after) throw new AppError("CONFLICT", "evidence.purgeNone");
    await record(
      ctx,
      "evidence.refusePurge",
      { kind: "evidence", id: piece.id, commitmentId: commitment.id },
      { after: { name: piece.name, askedBy, askedFor: reason } },
    );
    return { id: after.id };
  });
