import { and, eq } from "drizzle-orm";
import { commitments } from "@/db/schema";
import type { Commitment } from "../commitments/find";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";

type Named = { intoId?: string | undefined; intoCode?: string | undefined };

/**
 * The commitment of the same plan into which this one is to be merged; null where none is named.
 * @throws AppError INVALID `commitment.mergedMissing`, `commitment.mergedSelf`, or `commitment.mergedEnded`
 */
export async function mergeTarget(
  ctx: Pick<Ctx, "db">,
  commitment: Pick<Commitment, "id" | "planId">,
  { intoId, intoCode }: Named,
): Promise<Commitment | null> {
  const code = intoCode?.trim();
  if (!intoId && !code) return null;
  const field = intoId ? "intoId" : "intoCode";
  const [into] = await ctx.db
    .select()
    .from(commitments)
    .where(
      and(
        eq(commitments.planId, commitment.planId),
        intoId ? eq(commitments.id, intoId) : eq(commitments.code, code ?? ""),
      ),
    );
  if (!into) throw new AppError("INVALID", "commitment.mergedMissing", { into: code ?? "" }, field);
  if (into.id === commitment.id) throw new AppError("INVALID", "commitment.mergedSelf", {}, field);
  if (into.state === "discontinued")
    throw new AppError("INVALID", "commitment.mergedEnded", { into: into.code }, field);
  return into;
}
