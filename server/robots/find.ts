import { and, eq } from "drizzle-orm";
import { robots } from "@/db/schema";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";
import { mayKeepRobots } from "./policy";

export function mustKeepRobots(ctx: Pick<Ctx, "actor">): void {
  if (!mayKeepRobots(ctx.actor)) throw new AppError("FORBIDDEN", "robot.notYours");
}

/** A robot of the actor's own government. */
export async function findRobot(ctx: Pick<Ctx, "db" | "actor">, id: string) {
  mustKeepRobots(ctx);
  const [robot] = await ctx.db
    .select()
    .from(robots)
    .where(and(eq(robots.id, id), eq(robots.governmentId, ctx.actor.governmentId)));
  if (!robot) throw new AppError("NOT_FOUND", "robot.missing");
  return robot;
}
