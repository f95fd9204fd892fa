import type { z } from "zod";
import { type Ctx, write } from "../core/context";
import { findNotice } from "./find";
import { moveNotice } from "./move";
import { mayApprove } from "./policy";
import type { noticeStepInput } from "./schema";

/** Approves a draft (批准): remind and blue a supervisor, from orange up the leader in charge. */
export const approve = (ctx: Ctx, input: z.output<typeof noticeStepInput>) =>
  write(ctx, async (ctx) => {
    const before = await findNotice(ctx, input.id, mayApprove);
    const { id, version, state } = await moveNotice(ctx, before, "approve", input.version, {
      approvedBy: ctx.actor.userId,
      approvedOn: ctx.clock.today(),
    });
    return { id, version, state };
  });
