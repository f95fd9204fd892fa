import { and, desc, eq } from "drizzle-orm";
import { plans } from "@/db/schema";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";

/** The plan that the government works on: its newest year that is not archived, else its newest. */
export async function currentPlan(ctx: Pick<Ctx, "db" | "actor">) {
  const rows = await ctx.db
    .select()
    .from(plans)
    .where(and(eq(plans.governmentId, ctx.actor.governmentId)))
    .orderBy(desc(plans.year));
  const plan = rows.find((row) => row.state !== "archived") ?? rows[0];
  if (!plan) throw new AppError("NOT_FOUND", "plan.missing");
  return plan;
}

export async function findPlan(ctx: Pick<Ctx, "db" | "actor">, id: string) {
  const [plan] = await ctx.db
    .select()
    .from(plans)
    .where(and(eq(plans.id, id), eq(plans.governmentId, ctx.actor.governmentId)));
  if (!plan) throw new AppError("NOT_FOUND", "plan.missing");
  return plan;
}
