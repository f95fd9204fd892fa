import type { z } from "zod";
import { findCommitment } from "../commitments/find";
import { move } from "../commitments/move";
import { maySee } from "../commitments/policy";
import { record } from "../core/audit";
import { type Ctx, write } from "../core/context";
import { findRequest } from "./find";
import { mayWithdrawRequest } from "./policy";
import type { withdrawRequestInput } from "./schema";
import { step } from "./step";

/** The department takes back what nobody has decided; an item whose closing was asked for is at work again. */
export const withdrawRequest = (ctx: Ctx, input: z.output<typeof withdrawRequestInput>) =>
  write(ctx, async (ctx) => {
    const before = await findRequest(ctx, input.id, mayWithdrawRequest);
    const after = await step(ctx, before, "withdraw", input.version, {
      openKey: null,
      // Nobody decided it: these say when it ended, and why.
      decidedOn: ctx.clock.today(),
      decidedAt: ctx.clock.now(),
      decisionReason: input.reason || null,
    });
    await record(
      ctx,
      "request.withdraw",
      { kind: "request", id: after.id, commitmentId: after.commitmentId },
      {
        before: { state: before.state },
        after: { state: after.state, kind: after.kind, reason: input.reason },
      },
    );
    if (after.kind === "closing") {
      const commitment = await findCommitment(ctx, after.commitmentId, maySee);
      await move(ctx, commitment, "refuseClosing", null, { closingFiledOn: null });
    }
    return { id: after.id, version: after.version, state: after.state };
  });
