import { eq } from "drizzle-orm";
import type { z } from "zod";
import { measures, milestoneClaims, milestones, readings } from "@/db/schema";
import type { WriteCtx } from "../core/context";
import { AppError } from "../core/errors";
import type { contentInput } from "./schema";

type Content = z.output<typeof contentInput>;

/** Puts the values and milestones of an update in the place of those that it had: none is official yet. */
export async function keepReadings(
  ctx: WriteCtx,
  commitmentId: string,
  updateId: string,
  content: Content,
): Promise<void> {
  const measureIds = await ctx.db
    .select({ id: measures.id })
    .from(measures)
    .where(eq(measures.commitmentId, commitmentId));
  const milestoneIds = await ctx.db
    .select({ id: milestones.id })
    .from(milestones)
    .where(eq(milestones.commitmentId, commitmentId));
  mustBeOf(
    measureIds,
    content.readings.map((one) => one.measureId),
  );
  mustBeOf(
    milestoneIds,
    content.claims.map((one) => one.milestoneId),
  );
  await ctx.db.delete(readings).where(eq(readings.updateId, updateId));
  await ctx.db.delete(milestoneClaims).where(eq(milestoneClaims.updateId, updateId));
  const said = content.readings.filter(
    (one) => one.value !== null || one.done !== null || one.total !== null,
  );
  if (said.length)
    await ctx.db
      .insert(readings)
      .values(said.map((one) => ({ ...one, commitmentId, updateId, fallReason: one.fallReason || null })));
  if (content.claims.length)
    await ctx.db
      .insert(milestoneClaims)
      .values(content.claims.map((one) => ({ ...one, commitmentId, updateId })));
}

/** @throws AppError INVALID for what belongs to another commitment, or is said twice */
function mustBeOf(own: readonly { id: string }[], said: readonly string[]): void {
  if (said.some((id) => own.every((one) => one.id !== id)))
    throw new AppError("INVALID", "reading.foreignMeasure");
  if (new Set(said).size < said.length) throw new AppError("INVALID", "reading.twice");
}
