import { asc, eq } from "drizzle-orm";
import { measures, measureTerms } from "@/db/schema";
import type { Ctx } from "../core/context";

/** The newest terms of each measure of a commitment, in the order of the measures. */
export async function schedulesOf(ctx: Pick<Ctx, "db">, commitmentId: string) {
  const rows = await ctx.db
    .select({ terms: measureTerms })
    .from(measureTerms)
    .innerJoin(measures, eq(measures.id, measureTerms.measureId))
    .where(eq(measures.commitmentId, commitmentId))
    .orderBy(asc(measures.sort), asc(measureTerms.seq));
  return [...new Map(rows.map(({ terms }) => [terms.measureId, terms])).values()];
}
