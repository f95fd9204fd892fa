import type { z } from "zod";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";
import { robotText } from "../messages/message-text";
import { DeliveryProblem } from "../outbox/delivery-problem";
import { saidIn } from "./said";
import { findRobot } from "./find";
import type { robotInput } from "./schema";
import { type Fetch, sendToRobot } from "./send";

/** Sends a test message at once, past the outbox: the answer is for whoever presses the button. */
export async function testRobot(ctx: Ctx, { id }: z.output<typeof robotInput>, call?: Fetch) {
  const robot = await findRobot(ctx, id);
  if (robot.stoppedAt) throw new AppError("CONFLICT", "robot.moved", { state: "stopped" });
  const said = saidIn(ctx.actor.demonstration, robotText("test", {}), null);
  try {
    await sendToRobot(robot, said, { call, now: ctx.clock.real() });
  } catch (error) {
    if (!(error instanceof DeliveryProblem)) throw error;
    throw new AppError("INVALID", "robot.notReached", { why: error.message });
  }
  return { id };
}
