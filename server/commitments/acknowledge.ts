import type { z } from "zod";
import { type Ctx, write } from "../core/context";
import { findCommitment } from "./find";
import { move } from "./move";
import { mayAcknowledge } from "./policy";
import type { acknowledgeInput } from "./schema";

/** The lead department takes it on (签收): from now on it is at work and its filings count. */
export const acknowledge = (ctx: Ctx, input: z.output<typeof acknowledgeInput>) =>
  write(ctx, async (ctx) => {
    const before = await findCommitment(ctx, input.id, mayAcknowledge);
    return move(ctx, before, "acknowledge", input.version, { acknowledgedOn: ctx.clock.today() });
  });
