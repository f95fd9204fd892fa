import { and, eq, inArray, isNull } from "drizzle-orm";
import { commitments, evidence, verifications } from "@/db/schema";
import { closingQuestions } from "@/db/values";
import type { Commitment } from "../commitments/find";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";

type Item = Pick<Commitment, "id" | "hasChildren">;

/** Pieces of the item, or of a programme's parts too, that were verified and still stand. */
export async function verifiedPieces(ctx: Pick<Ctx, "db">, { id, hasChildren }: Item): Promise<number> {
  const parts = hasChildren
    ? await ctx.db.select({ id: commitments.id }).from(commitments).where(eq(commitments.parentId, id))
    : [];
  const rows = await ctx.db
    .selectDistinct({ id: evidence.id })
    .from(evidence)
    .innerJoin(verifications, eq(verifications.evidenceId, evidence.id))
    .where(
      and(
        inArray(evidence.commitmentId, [id, ...parts.map((part) => part.id)]),
        isNull(evidence.withdrawnAt),
        isNull(evidence.purgedAt),
      ),
    );
  return rows.length;
}

/**
 * Closed only when verified: all six questions answered yes, and at least one piece of evidence that was verified.
 * @throws AppError INVALID `closing.unanswered` or `closing.notVerified`
 */
export async function mustBeProved(
  ctx: Pick<Ctx, "db">,
  commitment: Item,
  answers: Record<string, unknown> | null,
): Promise<void> {
  const count = closingQuestions.filter((question) => answers?.[question] !== true).length;
  if (count > 0) throw new AppError("INVALID", "closing.unanswered", { count }, "answers");
  if ((await verifiedPieces(ctx, commitment)) === 0) throw new AppError("INVALID", "closing.notVerified");
}
