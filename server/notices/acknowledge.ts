import type { z } from "zod";
import { type Ctx, write } from "../core/context";
import { findNotice } from "./find";
import { moveNotice } from "./move";
import { mayAcknowledgeNotice } from "./policy";
import type { noticeStepInput } from "./schema";

/** The department acknowledges receipt (签收); the answer is still owed by its day. */
export const acknowledgeNotice = (ctx: Ctx, input: z.output<typeof noticeStepInput>) =>
  write(ctx, async (ctx) => {
    const before = await findNotice(ctx, input.id, mayAcknowledgeNotice);
    const { id, version, state } = await moveNotice(ctx, before, "acknowledge", input.version, {
      acknowledgedBy: ctx.actor.userId,
      acknowledgedOn: ctx.clock.today(),
    });
    return { id, version, state };
  });
