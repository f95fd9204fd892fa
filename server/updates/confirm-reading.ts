import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { commitments, departments, measures, readings, updates } from "@/db/schema";
import { updateStates } from "@/db/values";
import { record } from "../core/audit";
import { type Ctx, write } from "../core/context";
import { AppError } from "../core/errors";
import { mayConfirmReading } from "./policy";
import type { confirmReadingInput } from "./schema";

/** Whether the actor's own department is one that confirms figures. */
export async function confirmsFigures(ctx: Pick<Ctx, "db" | "actor">): Promise<boolean> {
  const [own] = await ctx.db
    .select({ confirms: departments.confirmsFigures })
    .from(departments)
    .where(
      and(
        eq(departments.id, ctx.actor.departmentId ?? ""),
        eq(departments.governmentId, ctx.actor.governmentId),
      ),
    );
  return own?.confirms ?? false;
}

/**
 * The statistics bureau confirms a rate that another department reported: once, and what was confirmed stands.
 * @throws AppError NOT_FOUND, FORBIDDEN `reading.notYours`, CONFLICT `update.moved` or `reading.confirmed`
 */
export const confirmReading = (ctx: Ctx, { readingId }: z.output<typeof confirmReadingInput>) =>
  write(ctx, async (ctx) => {
    const [found] = await ctx.db
      .select({
        governmentId: commitments.governmentId,
        leadDepartmentId: commitments.leadDepartmentId,
        state: updates.state,
        basis: measures.basis,
        writers: updates.writers,
        submittedBy: updates.submittedBy,
        updateId: updates.id,
        commitmentId: commitments.id,
        period: updates.period,
        value: readings.value,
      })
      .from(readings)
      .innerJoin(measures, eq(measures.id, readings.measureId))
      .innerJoin(updates, eq(updates.id, readings.updateId))
      .innerJoin(commitments, eq(commitments.id, readings.commitmentId))
      .where(and(eq(readings.id, readingId), eq(commitments.governmentId, ctx.actor.governmentId)));
    if (!found) throw new AppError("NOT_FOUND", "reading.unknown");
    const what = { ...found, confirmsFigures: await confirmsFigures(ctx) };
    if (!mayConfirmReading(ctx.actor, what))
      throw updateStates.some((state) => mayConfirmReading(ctx.actor, { ...what, state }))
        ? new AppError("CONFLICT", "update.moved", { state: found.state })
        : new AppError("FORBIDDEN", "reading.notYours");
    const on = ctx.clock.today();
    const [row] = await ctx.db
      .update(readings)
      .set({ confirmedBy: ctx.actor.userId, confirmedOn: on })
      .where(and(eq(readings.id, readingId), isNull(readings.confirmedOn)))
      .returning();
    if (!row) throw new AppError("CONFLICT", "reading.confirmed", { state: found.state });
    await record(
      ctx,
      "update.confirmReading",
      { kind: "update", id: found.updateId, commitmentId: found.commitmentId },
      { after: { readingId, value: found.value, asOf: row.asOf, period: found.period } },
    );
    return { id: row.id, confirmedOn: on };
  });
