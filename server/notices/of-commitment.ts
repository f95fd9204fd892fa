import { and, desc, eq } from "drizzle-orm";
import type { z } from "zod";
import { notices } from "@/db/schema";
import { findCommitment } from "../commitments/find";
import { maySee, maySupervise } from "../commitments/policy";
import type { Ctx } from "../core/context";
import { basisOf } from "./basis";
import { highestStep, propose } from "./ladder";
import { freshLamps, ladderRule } from "./ladder-facts";
import { findPlan } from "../plans/find";
import { noticeRows, seen } from "./list";
import { canBePressed, mayInstruct } from "./policy";
import type { ofCommitmentInput } from "./schema";

/** The rows of one item that this actor may see, newest first. */
export const noticesOf = (ctx: Ctx, commitmentId: string) =>
  noticeRows(ctx)
    .where(and(seen(ctx), eq(notices.commitmentId, commitmentId)))
    .orderBy(desc(notices.draftedOn), desc(notices.createdAt), notices.id);

/** Notices and instructions of one item, what the actor may do there, and what the ladder says of it. */
export async function ofCommitment(ctx: Ctx, input: z.output<typeof ofCommitmentInput>) {
  const commitment = await findCommitment(ctx, input.commitmentId, maySee);
  const rows = await noticesOf(ctx, commitment.id);
  const may = {
    instruct: mayInstruct(ctx.actor, commitment),
    draft:
      maySupervise(ctx.actor, commitment) &&
      canBePressed(commitment.state) &&
      !rows.some((row) => row.step !== "instruction" && isRunning(row.state)),
  };
  if (!may.draft) return { rows, may, highest: null, proposal: null };
  await freshLamps(ctx, commitment.id);
  const plan = await findPlan(ctx, commitment.planId);
  const { ladder } = await basisOf(ctx, commitment);
  return {
    rows,
    may,
    highest: highestStep(ladder),
    proposal: propose(ladder, ladderRule(ctx.clock.today(), plan.switches)),
  };
}

const isRunning = (state: string) => !["lifted", "escalated", "withdrawn"].includes(state);
