import type { z } from "zod";
import { type Ctx, write } from "../core/context";
import { findUpdate } from "./find";
import { mayEndorse } from "./policy";
import type { stepInput } from "./schema";
import { step } from "./step";

/** The head of the department endorses what leaves it (部门审核), where the plan asks for that. */
export const endorse = (ctx: Ctx, input: z.output<typeof stepInput>) =>
  write(ctx, async (ctx) => {
    const before = await findUpdate(ctx, input.id, mayEndorse);
    const { after } = await step(ctx, before, "endorse", input.version, {
      endorsedBy: ctx.actor.userId,
      endorsedOn: ctx.clock.today(),
    });
    return { id: after.id, version: after.version, state: after.state };
  });
