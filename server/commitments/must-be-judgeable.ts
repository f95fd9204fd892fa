import { and, asc, eq, gt, lt, or } from "drizzle-orm";
import { measures, milestones } from "@/db/schema";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";
import type { Commitment } from "./find";
import { schedulesOf } from "./schedules-of";

/**
 * Makes sure that the yardstick has what it judges by.
 * @throws AppError INVALID `commitment.yardstick…`, with the field
 */
export async function mustBeJudgeable(ctx: Pick<Ctx, "db">, row: Commitment): Promise<void> {
  const facts = { code: row.code };
  const { yardstick } = row;
  if (row.hasChildren && yardstick !== "children")
    throw new AppError("INVALID", "commitment.yardstickOfParent", facts, "yardstick");
  if (yardstick === "measures" || yardstick === "both") {
    if ((await ctx.db.$count(measures, eq(measures.commitmentId, row.id))) === 0)
      throw new AppError("INVALID", "commitment.yardstickNeedsMeasures", facts, "yardstick");
  }
  if (yardstick === "milestones" || yardstick === "both") {
    if ((await ctx.db.$count(milestones, eq(milestones.commitmentId, row.id))) === 0)
      throw new AppError("INVALID", "commitment.yardstickNeedsMilestones", facts, "milestones");
  }
}

/**
 * Makes sure that what it judges by lies within the time that the commitment has.
 * @throws AppError INVALID `milestone.outsideDue` or `schedule.outsideDue`, with the field
 */
export async function mustBeInTime(ctx: Pick<Ctx, "db">, row: Commitment): Promise<void> {
  if (row.yardstick === "milestones" || row.yardstick === "both") await mustReachInTime(ctx, row);
  if (row.yardstick === "measures" || row.yardstick === "both") await mustScheduleInTime(ctx, row);
}

async function mustReachInTime(ctx: Pick<Ctx, "db">, row: Commitment): Promise<void> {
  const span = { from: row.startOn, to: row.dueOn };
  const [astray] = await ctx.db
    .select({ n: milestones.sort })
    .from(milestones)
    .where(
      and(
        eq(milestones.commitmentId, row.id),
        or(lt(milestones.dueOn, row.startOn), gt(milestones.dueOn, row.dueOn)),
      ),
    )
    .orderBy(asc(milestones.sort))
    .limit(1);
  if (astray) throw new AppError("INVALID", "milestone.outsideDue", { ...astray, ...span }, "milestones");
}

async function mustScheduleInTime(ctx: Pick<Ctx, "db">, row: Commitment): Promise<void> {
  const span = { from: row.startOn, to: row.dueOn };
  const dates = (await schedulesOf(ctx, row.id)).flatMap((one) => one.nodes ?? []).map((node) => node.on);
  if (dates.some((on) => on < row.startOn || on > row.dueOn))
    throw new AppError("INVALID", "schedule.outsideDue", span, "schedules");
}
