import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { robots } from "@/db/schema";
import { record } from "../core/audit";
import { type Ctx, write } from "../core/context";
import { AppError } from "../core/errors";
import { findRobot } from "./find";
import type { robotInput } from "./schema";

/** Stops a robot for good; what still waits for it is not sent. */
export const stopRobot = (ctx: Ctx, { id }: z.output<typeof robotInput>) =>
  write(ctx, async (ctx) => {
    const before = await findRobot(ctx, id);
    const stopped = await ctx.db
      .update(robots)
      .set({ stoppedAt: ctx.clock.real() })
      .where(and(eq(robots.id, id), isNull(robots.stoppedAt)))
      .returning({ id: robots.id });
    if (stopped.length === 0) throw new AppError("CONFLICT", "robot.moved", { state: "stopped" });
    const change = { before: { stopped: false }, after: { stopped: true, name: before.name } };
    await record(ctx, "robot.stop", { kind: "robot", id }, change);
    return { id };
  });
