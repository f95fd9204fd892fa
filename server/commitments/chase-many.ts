import { and, eq, inArray } from "drizzle-orm";
import type { z } from "zod";
import { plans, requests } from "@/db/schema";
import type { LadderStep } from "@/db/values";
import type { Ctx, WriteCtx } from "../core/context";
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
import { eachOf, type Settled } from "./settle-many";

/** `id` is the notice's: where its draft can be read and changed. */
export type Drafted = { code: string; id: string; step: LadderStep };
export type Chased = Settled & { drafted: Drafted[] };

/**
 * Drafts for each what the ladder proposes for it now, or says why it proposes nothing. What needs a leader waits for
 * one, as any draft does; what its department disputes waits for the decision.
 */
export async function chaseMany(ctx: Ctx, { ids }: z.output<typeof chaseManyInput>): Promise<Chased> {
  await refreshLamps(ctx, await currentPlan(ctx));
  const may: Parameters<typeof eachOf>[2] = (who, what) =>
    maySupervise(who, what) && canBePressed(what.state);
  const { made, refused } = await eachOf(ctx, ids, may, async (ctx, row): Promise<Drafted> => {
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
    if (await isDisputed(ctx, row.id)) throw new AppError("CONFLICT", "chase.disputed");
    const { id } = await insertDraft(ctx, row, basis, { step: proposal.step });
    return { code: row.code, id, step: proposal.step };
  });
  return { done: made.length, refused, drafted: made };
}

/** An objection to its lamp or to a notice of it waits to be decided. */
async function isDisputed({ db }: Pick<WriteCtx, "db">, commitmentId: string): Promise<boolean> {
  const open = await db
    .select({ id: requests.id })
    .from(requests)
    .where(
      and(
        eq(requests.commitmentId, commitmentId),
        eq(requests.kind, "objection"),
        inArray(requests.state, ["filed", "endorsed"]),
      ),
    )
    .limit(1);
  return open.length > 0;
}
