import { and, eq, isNull, ne } from "drizzle-orm";
import { commitments, evidence, updates } from "@/db/schema";
import type { Ctx } from "../core/context";
import { periodOf, type SameAs } from "./same-file";

/**
 * Where else bytes equal to those of a purged piece lie in the same government. Unlike the flag for doubled evidence
 * it leaves nothing out: drafts' and withdrawn pieces keep their bytes as well.
 */
export async function copiesOf(
  ctx: Pick<Ctx, "db" | "actor">,
  piece: { id: string; sha256: string | null },
): Promise<SameAs[]> {
  if (!piece.sha256) return [];
  const rows = await ctx.db
    .select({ code: commitments.code, period: updates.period, addedOn: evidence.addedOn })
    .from(evidence)
    .innerJoin(commitments, eq(commitments.id, evidence.commitmentId))
    .leftJoin(updates, eq(updates.id, evidence.updateId))
    .where(
      and(
        eq(evidence.governmentId, ctx.actor.governmentId),
        eq(evidence.sha256, piece.sha256),
        ne(evidence.id, piece.id),
        isNull(evidence.purgedAt),
      ),
    )
    .orderBy(commitments.code, evidence.addedOn);
  return rows.map((row) => ({ code: row.code, period: periodOf(row) }));
}
