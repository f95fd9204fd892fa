import { eq } from "drizzle-orm";
import { plans } from "@/db/schema";
import { findCommitment } from "../commitments/find";
import { mayFile } from "../commitments/policy";
import { type Ctx, write } from "../core/context";
import { lampsOf } from "../lamps/touch";
import { checkSubmission } from "./check";
import { findUpdate } from "./find";
import { mayEdit } from "./policy";
import { keepContent } from "./save-draft";
import type { Submission } from "./schema";
import { step } from "./step";

/**
 * Saves and sends a filing (提交审核) in one transaction. A head's own filing counts as endorsed; "no change" is a
 * filing without readings (DOMAIN, update).
 * @throws AppError INVALID naming the field, ASK for what is odd, CONFLICT when somebody was first
 */
export const submit = (ctx: Ctx, input: Submission) =>
  write(ctx, async (ctx) => {
    const commitment = await findCommitment(ctx, input.commitmentId, mayFile);
    await checkSubmission(ctx, commitment, input);
    const content = input.noChange ? { ...input, readings: [], claims: [] } : input;
    const kept = await keepContent(ctx, commitment, input, content);
    const before = await findUpdate(ctx, kept.id, mayEdit);
    const [plan] = await ctx.db.select().from(plans).where(eq(plans.id, commitment.planId));
    const endorsed = plan?.endorsement === true && ctx.actor.role === "head";
    const { after } = await step(ctx, before, "submit", kept.version, {
      state: endorsed ? "endorsed" : "submitted",
      noChange: input.noChange,
      // The first submission dates the filing: a return and a second try do not make it late.
      submittedOn: before.submittedOn ?? ctx.clock.today(),
      submittedAt: ctx.clock.now(),
      submittedBy: ctx.actor.userId,
      endorsedBy: endorsed ? ctx.actor.userId : null,
      endorsedOn: endorsed ? ctx.clock.today() : null,
    });
    lampsOf(commitment);
    return { id: after.id, version: after.version, state: after.state };
  });
