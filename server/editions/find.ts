import { and, eq } from "drizzle-orm";
import { editions } from "@/db/schema";
import type { Ctx } from "../core/context";

/** The edition of a plan and a period without its content, which a list must not load; undefined: none stands. */
export async function findEdition(ctx: Pick<Ctx, "db">, planId: string, period: string) {
  const [found] = await ctx.db
    .select({
      id: editions.id,
      period: editions.period,
      publishedOn: editions.publishedOn,
      signedAt: editions.signedAt,
      sha256: editions.sha256,
      eventSeq: editions.eventSeq,
    })
    .from(editions)
    .where(and(eq(editions.planId, planId), eq(editions.period, period)));
  return found;
}
