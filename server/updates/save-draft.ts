import { and, eq, inArray, sql } from "drizzle-orm";
import type { z } from "zod";
import { violated } from "@/db/errors";
import { measures, milestoneClaims, milestones, readings, updates, users } from "@/db/schema";
import { type Commitment, findCommitment, type Allowed } from "../commitments/find";
import { mayFile } from "../commitments/policy";
import { type Ctx, type WriteCtx, write } from "../core/context";
import { AppError } from "../core/errors";
import type { Update } from "./find";
import { planOfPeriod } from "./plan-of-period";
import type { contentInput, saveDraftInput } from "./schema";

type Content = z.output<typeof contentInput>;
type Key = { commitmentId: string; period: string; version: number | null };

export const periodicKey = (commitmentId: string, period: string) => `${commitmentId}:${period}`;

/**
 * Keeps what was typed so far. Drafts are not audited (DOMAIN, update); submitting them is.
 * @throws AppError CONFLICT `update.savedByOther` with who was first, when, and the version to go on from
 */
export const saveDraft = (ctx: Ctx, input: z.output<typeof saveDraftInput>) =>
  write(ctx, async (ctx) => {
    const commitment = await findCommitment(ctx, input.commitmentId, mayFile);
    const draft = await keepContent(ctx, commitment, input, input);
    return { id: draft.id, version: draft.version, savedAt: draft.updatedAt };
  });

/** Writes the content of a draft or returned update, making the draft if there is none yet. */
export async function keepContent(
  ctx: WriteCtx,
  commitment: Allowed<Commitment>,
  key: Key,
  content: Content,
): Promise<Update> {
  const { progress, problems, nextSteps, selfAssessment } = content;
  const text = { progress, problems, nextSteps, selfAssessment, authorId: ctx.actor.userId };
  const row = key.version === null ? await begin(ctx, commitment, key, text) : await rewrite(ctx, key, text);
  await keepReadings(ctx, commitment.id, row.id, content);
  return row;
}

type Text = Pick<Update, "progress" | "problems" | "nextSteps" | "selfAssessment" | "authorId">;

/**
 * A new draft.
 * @throws AppError CONFLICT `update.savedByOther` when somebody just made one, INVALID `period.outsidePlan`
 */
export async function begin(ctx: WriteCtx, commitment: Commitment, key: Key, text: Text): Promise<Update> {
  await planOfPeriod(ctx, commitment, key.period);
  try {
    // A savepoint: on Postgres a failed statement would end the whole transaction.
    const [row] = await ctx.db.transaction((db) =>
      db
        .insert(updates)
        .values({
          ...text,
          writers: [text.authorId],
          governmentId: commitment.governmentId,
          commitmentId: commitment.id,
          kind: "periodic",
          period: key.period,
          periodicKey: periodicKey(commitment.id, key.period),
          departmentId: commitment.leadDepartmentId,
          demonstration: ctx.actor.demonstration,
        })
        .returning(),
    );
    if (!row) throw new Error("a draft was inserted and not returned");
    return row;
  } catch (error) {
    if (violated(error) !== "unique") throw error;
    throw await savedByOther(ctx, key);
  }
}

async function rewrite(ctx: WriteCtx, key: Key, text: Text): Promise<Update> {
  const ofPeriod = eq(updates.periodicKey, periodicKey(key.commitmentId, key.period));
  const [before] = await ctx.db.select({ writers: updates.writers }).from(updates).where(ofPeriod);
  const writers = [...new Set([...(before?.writers ?? []), text.authorId])];
  const [row] = await ctx.db
    .update(updates)
    // The version is compared in the same statement, so the writers that were read are those that are there.
    .set({ ...text, writers, version: sql`${updates.version} + 1` })
    .where(
      and(
        ofPeriod,
        inArray(updates.state, ["draft", "returned"]),
        eq(updates.version, key.version ?? 0),
      ),
    )
    .returning();
  if (!row) throw await savedByOther(ctx, key);
  return row;
}

async function savedByOther(ctx: WriteCtx, key: Key): Promise<AppError> {
  const [other] = await ctx.db
    .select({ name: users.name, state: updates.state, version: updates.version, at: updates.updatedAt })
    .from(updates)
    .innerJoin(users, eq(users.id, updates.authorId))
    .where(eq(updates.periodicKey, periodicKey(key.commitmentId, key.period)));
  if (!other) return new AppError("NOT_FOUND", "update.missing");
  if (other.state !== "draft" && other.state !== "returned")
    return new AppError("CONFLICT", "update.moved", { state: other.state });
  return new AppError("CONFLICT", "update.savedByOther", {
    name: other.name,
    at: other.at.toISOString(),
    version: other.version,
  });
}

async function keepReadings(
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
