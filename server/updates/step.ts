import { and, eq, inArray, sql } from "drizzle-orm";
import { updateSteps, updates } from "@/db/schema";
import { record } from "../core/audit";
import type { WriteCtx } from "../core/context";
import { AppError } from "../core/errors";
import type { Allowed } from "../commitments/find";
import type { Update, UpdateInContext } from "./find";
import { type UpdateTransition, updateTransitions } from "./transitions";

type Changes = Partial<typeof updates.$inferInsert>;

/**
 * One step of the update's machine: compare-and-set on state and version, the step for its history, the audit
 * event. Returns the row and the event's sequence, which orders acceptances.
 * @throws AppError CONFLICT with the present state when somebody was first
 */
export async function step(
  ctx: WriteCtx,
  before: Allowed<UpdateInContext>,
  transition: UpdateTransition,
  version: number,
  changes: Changes = {},
  words: string | null = null,
): Promise<{ after: Update; seq: number }> {
  const { from } = updateTransitions[transition];
  const to = changes.state ?? updateTransitions[transition].to;
  const [after] = await ctx.db
    .update(updates)
    .set({ ...changes, state: to, version: sql`${updates.version} + 1` })
    .where(and(eq(updates.id, before.id), inArray(updates.state, [...from]), eq(updates.version, version)))
    .returning();
  if (!after) {
    const [now] = await ctx.db
      .select({ state: updates.state })
      .from(updates)
      .where(eq(updates.id, before.id));
    throw new AppError("CONFLICT", "update.moved", { state: now?.state ?? "unknown" });
  }
  await ctx.db.insert(updateSteps).values({
    updateId: after.id,
    commitmentId: after.commitmentId,
    decision: transition,
    says: after.selfAssessment,
    userId: ctx.actor.userId,
    on: ctx.clock.today(),
    at: ctx.clock.now(),
    words,
  });
  const seq = await record(
    ctx,
    `update.${transition}`,
    { kind: "update", id: after.id, commitmentId: after.commitmentId },
    {
      before: { state: before.state },
      after: {
        state: after.state,
        period: after.period,
        words,
        ...(after.kind !== "periodic" && { kind: after.kind }),
        ...(after.onBehalf && { onBehalf: true }),
      },
    },
  );
  return { after, seq };
}
