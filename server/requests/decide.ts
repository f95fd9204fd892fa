import type { z } from "zod";
import { findCommitment } from "../commitments/find";
import { messageOf } from "../commitments/message-of";
import { maySee } from "../commitments/policy";
import { record } from "../core/audit";
import { type Ctx, write } from "../core/context";
import { notify } from "../messages/notify";
import { carryOut } from "./carry-out";
import { decidersToday } from "./deciders";
import { findRequest } from "./find";
import { grantedTerms } from "./granted-terms";
import type { decideInput } from "./schema";
import { step } from "./step";

/**
 * Grants or refuses a request with a reason; terms other than asked may be granted, and stand beside them. What a
 * grant does to the commitment is in `carry-out.ts`.
 * @throws AppError CONFLICT `request.moved` or what the commitment's state does not allow, INVALID for terms that
 * cannot be granted and for a closing that is not proved
 */
export const decide = (ctx: Ctx, input: z.output<typeof decideInput>) =>
  write(ctx, async (ctx) => {
    const before = await findRequest(ctx, input.id, await decidersToday(ctx));
    const answers = before.kind === "closing" ? { ...before.answers, ...input.answers } : before.answers;
    const after = await step(ctx, before, input.grant ? "grant" : "refuse", input.version, {
      answers,
      granted: input.grant ? grantedTerms(before.asked, input.granted) : null,
      openKey: null,
      decidedBy: ctx.actor.userId,
      decidedOn: ctx.clock.today(),
      decidedAt: ctx.clock.now(),
      decisionReason: input.reason,
    });
    await record(
      ctx,
      input.grant ? "request.grant" : "request.refuse",
      { kind: "request", id: after.id, commitmentId: after.commitmentId },
      {
        before: { state: before.state },
        after: { state: after.state, kind: after.kind, reason: input.reason, granted: after.granted },
      },
    );
    const commitment = await findCommitment(ctx, after.commitmentId, maySee);
    await carryOut(ctx, commitment, after);
    const { kind, state } = after;
    const facts = { kind, state, outcome: state, reason: input.reason };
    await notify(
      ctx,
      { departmentIds: [after.departmentId] },
      messageOf("request.decided", commitment, facts),
    );
    return { id: after.id, version: after.version, state };
  });
