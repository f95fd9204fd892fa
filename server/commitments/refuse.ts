import type { z } from "zod";
import { type Ctx, write } from "../core/context";
import { notify } from "../messages/notify";
import { findCommitment } from "./find";
import { messageOf } from "./message-of";
import { move } from "./move";
import { mayRefuse } from "./policy";
import type { refuseInput } from "./schema";

/** The department refuses receipt (拒收) with a reason; the commitment is back with the supervisors. */
export const refuse = (ctx: Ctx, input: z.output<typeof refuseInput>) =>
  write(ctx, async (ctx) => {
    const { reason } = input;
    const before = await findCommitment(ctx, input.id, mayRefuse);
    const after = await move(ctx, before, "refuse", input.version, { refusalReason: reason, sentOn: null });
    await notify(ctx, { role: "supervisor" }, messageOf("commitment.refused", after, { reason }));
    return after;
  });
