import { eq } from "drizzle-orm";
import type { z } from "zod";
import { plans } from "@/db/schema";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";
import { refreshLamps } from "../lamps/refresh";
import { basisOf } from "../notices/basis";
import { insertDraft } from "../notices/draft";
import { propose } from "../notices/ladder";
import { ladderRule } from "../notices/ladder-facts";
import { canBePressed } from "../notices/policy";
import { currentPlan } from "../plans/find";
import { maySupervise } from "./policy";
import type { chaseManyInput } from "./schema";
import { eachOf } from "./settle-many";

/**
 * Drafts for each what the ladder proposes for it now, or says why it proposes nothing. What needs a leader waits for
 * one, as any draft does.
 */
export async function chaseMany(ctx: Ctx, { ids }: z.output<typeof chaseManyInput>) {
  await refreshLamps(ctx, await currentPlan(ctx));
  const may: Parameters<typeof eachOf>[2] = (who, what) =>
    maySupervise(who, what) && canBePressed(what.state);
  return eachOf(ctx, ids, may, async (ctx, row) => {
    const [plan] = await ctx.db
      .select({ switches: plans.switches })
      .from(plans)
      .where(eq(plans.id, row.planId));
    if (!plan) throw new Error("a commitment has no plan");
    const { basis, ladder } = await basisOf(ctx, row);
    const proposal = propose(ladder, ladderRule(ctx.clock.today(), plan.switches));
    if (row.hasChildren) throw new AppError("CONFLICT", "chase.children");
    if ("wait" in proposal)
      throw new AppError("CONFLICT", `chase.${proposal.wait}`, { until: proposal.until ?? "" });
    await insertDraft(ctx, row, basis, { step: proposal.step });
  });
}
