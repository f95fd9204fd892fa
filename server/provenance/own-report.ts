import { and, eq } from "drizzle-orm";
import { reports } from "@/db/schema";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";

/** The report that a commitment quotes. @throws AppError NOT_FOUND `report.missing` */
export async function ownReport(ctx: Pick<Ctx, "db" | "actor">, id: string) {
  const [report] = await ctx.db
    .select({ id: reports.id, text: reports.text })
    .from(reports)
    .where(and(eq(reports.id, id), eq(reports.governmentId, ctx.actor.governmentId)));
  if (!report) throw new AppError("NOT_FOUND", "report.missing");
  return report;
}
