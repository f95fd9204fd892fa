import { and, eq, isNull, ne, sql } from "drizzle-orm";
import { evidence, milestones, updates } from "@/db/schema";
import { type Commitment, findCommitment } from "../commitments/find";
import { mayFile } from "../commitments/policy";
import type { Ctx, WriteCtx } from "../core/context";
import { AppError } from "../core/errors";
import { findUpdate, type Update } from "../updates/find";
import { mayEdit, mayFilePeriod } from "../updates/policy";
import { begin, periodicKey } from "../updates/save-draft";
import { refusedFile } from "./refuse-file";

/** Pieces that one update may carry, withdrawn ones not counted. */
export const mostPieces = 20;

export type FilingKey = {
  commitmentId: string;
  period: string;
  takenOn: string | null;
  milestoneId?: string | null;
  /** Of an update beside the periodic ones; left out for the period's own. */
  updateId?: string | null;
};

/** The period's own update, or that of the id where it is one beside the periodic ones. */
const whichOne = ({ updateId, commitmentId, period }: FilingKey) =>
  updateId
    ? and(eq(updates.id, updateId), eq(updates.commitmentId, commitmentId), ne(updates.kind, "periodic"))
    : eq(updates.periodicKey, periodicKey(commitmentId, period));

/**
 * Whether the actor may add evidence to that update now, asked before any byte is taken: whoever may file it, the
 * supervision office on behalf of a department too.
 * @throws AppError NOT_FOUND, FORBIDDEN, CONFLICT `update.moved` once it was sent, INVALID `evidence.tooMany`,
 * `evidence.takenLater` or `evidence.foreignMilestone`
 */
export async function mustBeOpen(
  ctx: Pick<Ctx, "db" | "actor" | "clock">,
  key: FilingKey,
): Promise<Commitment> {
  const commitment = await findCommitment(ctx, key.commitmentId, key.updateId ? mayFile : mayFilePeriod);
  const today = ctx.clock.today();
  if (key.takenOn && key.takenOn > today) throw refusedFile("takenLater", { today });
  if (key.milestoneId) await mustBeMilestoneOf(ctx, commitment, key.milestoneId);
  const [update] = await ctx.db.select({ id: updates.id }).from(updates).where(whichOne(key));
  if (!update && key.updateId) throw new AppError("NOT_FOUND", "update.missing");
  if (!update) return commitment;
  await findUpdate(ctx, update.id, mayEdit);
  const pieces = await ctx.db.$count(
    evidence,
    and(eq(evidence.updateId, update.id), isNull(evidence.withdrawnAt)),
  );
  if (pieces >= mostPieces) throw refusedFile("tooMany", { most: mostPieces });
  return commitment;
}

/** A piece proves a milestone of its own commitment or none. */
async function mustBeMilestoneOf(ctx: Pick<Ctx, "db">, commitment: Commitment, id: string): Promise<void> {
  const which = and(eq(milestones.id, id), eq(milestones.commitmentId, commitment.id));
  if ((await ctx.db.$count(milestones, which)) === 0)
    throw new AppError("INVALID", "evidence.foreignMilestone", {}, "milestoneId");
}

/**
 * The draft or returned update, a period's made empty if there is none, and held until the transaction ends: it is
 * not sent, nor given its 21st piece, in between.
 * @throws AppError as `mustBeOpen`
 */
export async function openFiling(
  ctx: WriteCtx,
  key: FilingKey,
): Promise<{ commitment: Commitment; update: Update }> {
  const held = await hold(ctx, key);
  const commitment = await mustBeOpen(ctx, key);
  return { commitment, update: held ?? (await beginEmpty(ctx, commitment, key)) };
}

/** Takes the row's lock by a change that changes nothing, so that the version and the hour of saving stay. */
async function hold(ctx: WriteCtx, key: FilingKey): Promise<Update | undefined> {
  const [row] = await ctx.db
    .update(updates)
    .set({ updatedAt: sql`${updates.updatedAt}` })
    .where(and(whichOne(key), eq(updates.governmentId, ctx.actor.governmentId)))
    .returning();
  return row;
}

async function beginEmpty(ctx: WriteCtx, commitment: Commitment, key: FilingKey): Promise<Update> {
  const empty = {
    progress: "",
    problems: "",
    nextSteps: "",
    selfAssessment: null,
    authorId: ctx.actor.userId,
  };
  try {
    return await begin(ctx, commitment, { ...key, version: null }, empty);
  } catch (error) {
    // Several files dropped at once: another upload has just made the draft that this one goes into.
    const other = error instanceof AppError && error.code === "CONFLICT" ? await hold(ctx, key) : undefined;
    if (!other) throw error;
    await mustBeOpen(ctx, key);
    return other;
  }
}
