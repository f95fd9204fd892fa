import type { z } from "zod";
import { type Ctx, write } from "../core/context";
import { findCommitment } from "./find";
import { move } from "./move";
import { mayRefuse } from "./policy";
import type { refuseInput } from "./schema";

/** The department refuses receipt (拒收) with a reason; the commitment is back with the supervisors. */
export const refuse = (ctx: Ctx, input: z.output<typeof refuseInput>) =>
  write(ctx, async (ctx) => {
    const before = await findCommitment(ctx, input.id, mayRefuse);
    return move(ctx, before, "refuse", input.version, { refusalReason: input.reason, sentOn: null });
  });
