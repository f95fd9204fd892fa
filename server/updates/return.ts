import type { z } from "zod";
import { type Ctx, write } from "../core/context";
import { lampsOf } from "../lamps/touch";
import { findUpdate } from "./find";
import { mayReview } from "./policy";
import type { returnInput } from "./schema";
import { step } from "./step";

/** Sends a filing back with a reason (退回); the department's text stays as it is, and the return is counted. */
export const returnUpdate = (ctx: Ctx, input: z.output<typeof returnInput>) =>
  write(ctx, async (ctx) => {
    const before = await findUpdate(ctx, input.id, mayReview);
    const { after } = await step(
      ctx,
      before,
      "return",
      input.version,
      {
        returnReason: input.reason,
        returnedBy: ctx.actor.userId,
        // The version is compared in the same statement, so the count that was read is the count that is there.
        returns: before.returns + 1,
        decidedBy: ctx.actor.userId,
        decidedOn: ctx.clock.today(),
        decidedAt: ctx.clock.now(),
        endorsedBy: null,
        endorsedOn: null,
      },
      input.reason,
    );
    lampsOf({ ...before, id: before.commitmentId });
    return { id: after.id, version: after.version, state: after.state };
  });
