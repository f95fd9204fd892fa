import { and, eq, isNotNull } from "drizzle-orm";
import { editionCorrections, editions } from "@/db/schema";
import type { Ctx } from "../core/context";

/** Updates and evidence that a correction has taken out of the editions of a plan; they are never published again. */
export async function withheldTargets(ctx: Pick<Ctx, "db">, planId: string): Promise<Set<string>> {
  const rows = await ctx.db
    .select({ target: editionCorrections.target })
    .from(editionCorrections)
    .innerJoin(editions, eq(editions.id, editionCorrections.editionId))
    .where(
      and(
        eq(editions.planId, planId),
        eq(editionCorrections.kind, "withhold"),
        isNotNull(editionCorrections.target),
      ),
    );
  return new Set(rows.flatMap(({ target }) => (target === null ? [] : [target])));
}
