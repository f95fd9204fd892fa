import { and, asc, eq } from "drizzle-orm";
import { commitments, planSources, reports } from "@/db/schema";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";

/**
 * The report that a plan was made from: its source of that kind, else the text that its pledges quote.
 * @throws AppError NOT_FOUND `report.missing`
 */
export async function reportOf(ctx: Pick<Ctx, "db" | "actor">, planId: string) {
  const own = eq(reports.governmentId, ctx.actor.governmentId);
  const [source] = await ctx.db
    .select({ report: reports })
    .from(planSources)
    .innerJoin(reports, eq(reports.id, planSources.reportId))
    .where(and(eq(planSources.planId, planId), eq(planSources.kind, "report"), own))
    .orderBy(asc(reports.deliveredOn))
    .limit(1);
  if (source) return source.report;
  const [quoted] = await ctx.db
    .select({ report: reports })
    .from(commitments)
    .innerJoin(reports, eq(reports.id, commitments.reportId))
    .where(and(eq(commitments.planId, planId), own))
    .limit(1);
  if (!quoted) throw new AppError("NOT_FOUND", "report.missing");
  return quoted.report;
}
