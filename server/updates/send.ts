import type { Allowed, Commitment } from "../commitments/find";
import type { WriteCtx } from "../core/context";
import { lampsOf } from "../lamps/touch";
import { findUpdate, type Update } from "./find";
import { mayEdit } from "./policy";
import { step } from "./step";

/**
 * Sends what was kept (提交审核). A head's own filing counts as endorsed; what a supervisor files for a department is
 * nobody's there to endorse.
 */
export async function send(
  ctx: WriteCtx,
  commitment: Allowed<Commitment>,
  kept: Pick<Update, "id" | "version">,
  { noChange }: { noChange: boolean },
): Promise<Update> {
  const before = await findUpdate(ctx, kept.id, mayEdit);
  const endorsed = before.endorsement && !before.onBehalf && ctx.actor.role === "head";
  const { after } = await step(ctx, before, "submit", kept.version, {
    state: endorsed ? "endorsed" : "submitted",
    noChange,
    // The first submission dates the filing: a return and a second try do not make it late.
    submittedOn: before.submittedOn ?? ctx.clock.today(),
    submittedAt: ctx.clock.now(),
    submittedBy: ctx.actor.userId,
    endorsedBy: endorsed ? ctx.actor.userId : null,
    endorsedOn: endorsed ? ctx.clock.today() : null,
  });
  lampsOf(commitment);
  return after;
}
