import { and, eq, isNull, ne } from "drizzle-orm";
import { commitments } from "@/db/schema";
import type { WriteCtx } from "../core/context";
import { AppError } from "../core/errors";
import type { Span } from "../reports/runs";

type Place = { planId: string; reportId: string };

/**
 * Makes sure that no other pledge of the plan that stands has the very same words.
 * @throws AppError CONFLICT `provenance.sameSpan` with its code
 */
export async function mustBeAlone(
  ctx: WriteCtx,
  { planId, reportId }: Place,
  { start, end }: Span,
  own: string | null,
): Promise<void> {
  const [same] = await ctx.db
    .select({ code: commitments.code })
    .from(commitments)
    .where(
      and(
        ...[eq(commitments.planId, planId), eq(commitments.reportId, reportId), isNull(commitments.parentId)],
        ...[eq(commitments.start, start), eq(commitments.end, end), ne(commitments.state, "discontinued")],
        own === null ? undefined : ne(commitments.id, own),
      ),
    );
  if (same) throw new AppError("CONFLICT", "provenance.sameSpan", { code: same.code }, "quote");
}
