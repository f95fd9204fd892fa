import type { z } from "zod";
import { record } from "../core/audit";
import { type Ctx, write } from "../core/context";
import { findRequest } from "./find";
import { mayEndorseRequest } from "./policy";
import type { endorseRequestInput } from "./schema";
import { step } from "./step";

/** The head of the department endorses a request that somebody else of it filed, where the plan asks for that. */
export const endorseRequest = (ctx: Ctx, input: z.output<typeof endorseRequestInput>) =>
  write(ctx, async (ctx) => {
    const before = await findRequest(ctx, input.id, mayEndorseRequest);
    const after = await step(ctx, before, "endorse", input.version, {
      endorsedBy: ctx.actor.userId,
      endorsedOn: ctx.clock.today(),
    });
    await record(
      ctx,
      "request.endorse",
      { kind: "request", id: after.id, commitmentId: after.commitmentId },
      { before: { state: before.state }, after: { state: after.state } },
    );
    return { id: after.id, version: after.version, state: after.state };
  });
