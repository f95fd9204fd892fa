import type { z } from "zod";
import { robots } from "@/db/schema";
import { record } from "../core/audit";
import { type Ctx, write } from "../core/context";
import { AppError } from "../core/errors";
import { isRobotAddress } from "./address";
import { mustKeepRobots } from "./find";
import type { addRobotInput } from "./schema";

/** Sets a group robot up. Its address holds its key, so that the trail keeps neither and nobody is shown it again. */
export const addRobot = (ctx: Ctx, input: z.output<typeof addRobotInput>) =>
  write(ctx, async (ctx) => {
    mustKeepRobots(ctx);
    if (!isRobotAddress(input.vendor, input.url)) throw new AppError("INVALID", "robot.address", {}, "url");
    const { governmentId, userId } = ctx.actor;
    const [robot] = await ctx.db
      .insert(robots)
      .values({ ...input, governmentId, createdBy: userId })
      .returning({ id: robots.id });
    if (!robot) throw new Error("an insert returned no row");
    const { vendor, name, withText } = input;
    await record(ctx, "robot.add", { kind: "robot", id: robot.id }, { after: { vendor, name, withText } });
    return robot;
  });
