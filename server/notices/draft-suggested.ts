import { eq } from "drizzle-orm";
import type { z } from "zod";
import { plans } from "@/db/schema";
import { findCommitment } from "../commitments/find";
import { maySupervise } from "../commitments/policy";
import { type Ctx, write } from "../core/context";
import { refreshLamps } from "../lamps/refresh";
import { currentPlan } from "../plans/find";
import { basisOf } from "./basis";
import { insertDraft } from "./draft";
import { propose } from "./ladder";
import { ladderRule } from "./ladder-facts";
import { canBePressed } from "./policy";
import type { draftSuggestedInput } from "./schema";

/**
 * Drafts for each of these items what the ladder proposes now. What no longer needs one is passed over and counted:
 * a list is always a little older than the matter.
 */
export async function draftSuggested(ctx: Ctx, input: z.output<typeof draftSuggestedInput>) {
  const plan = await currentPlan(ctx);
  await refreshLamps(ctx, plan);
  return write(ctx, async (ctx) => {
    const ids = [...new Set(input.commitmentIds)];
    let drafted = 0;
    for (const id of ids) {
      const commitment = await findCommitment(ctx, id, maySupervise);
      const [own] = await ctx.db.select().from(plans).where(eq(plans.id, commitment.planId));
      const { basis, ladder } = await basisOf(ctx, commitment);
      const proposal = propose(ladder, ladderRule(ctx.clock.today(), (own ?? plan).switches));
      if ("wait" in proposal || !canBePressed(commitment.state)) continue;
      await insertDraft(ctx, commitment, basis, { step: proposal.step });
      drafted += 1;
    }
    return { drafted, passedOver: ids.length - drafted };
  });
}
