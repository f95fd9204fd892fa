import type { z } from "zod";
import { type Ctx, write } from "../core/context";
import { findNotice } from "./find";
import { moveNotice } from "./move";
import { mayLift } from "./policy";
import type { endNoticeInput } from "./schema";
import { tell } from "./tell";

/** Lifts an answered notice (解除); of an instruction it is the leader's word that it is done (办结). */
export const lift = (ctx: Ctx, input: z.output<typeof endNoticeInput>) =>
  write(ctx, async (ctx) => {
    const { reason } = input;
    const before = await findNotice(ctx, input.id, mayLift);
    const ended = { endedOn: ctx.clock.today(), endReason: reason };
    const after = await moveNotice(ctx, before, "lift", input.version, ended, { reason });
    await tell(ctx, [{ departmentIds: [after.departmentId] }], "notice.lifted", after, before, { reason });
    return { id: after.id, version: after.version, state: after.state };
  });
