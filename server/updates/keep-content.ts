import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import { violated } from "@/db/errors";
import { updates, users } from "@/db/schema";
import type { Allowed, Commitment } from "../commitments/find";
import type { WriteCtx } from "../core/context";
import { AppError } from "../core/errors";
import type { Update } from "./find";
import { keepReadings } from "./keep-readings";
import { writtenByOther } from "./other-side";
import { planOfPeriod } from "./plan-of-period";
import type { contentInput } from "./schema";

type Content = z.output<typeof contentInput>;
type Key = { commitmentId: string; period: string; version: number | null };
/** What makes an update one beside the periodic ones: any number of them, so each goes by its id. */
export type Extra = {
  id: string | null;
  kind: "adhoc" | "correction";
  correctsId: string | null;
  correctionReason: string | null;
};
type Text = Pick<Update, "progress" | "problems" | "nextSteps" | "selfAssessment" | "authorId">;

export const periodicKey = (commitmentId: string, period: string) => `${commitmentId}:${period}`;

/** Writes the content of a draft or returned update, making the draft if there is none yet. */
export async function keepContent(
  ctx: WriteCtx,
  commitment: Allowed<Commitment>,
  key: Key,
  content: Content,
  extra: Extra | null = null,
): Promise<Update> {
  const { progress, problems, nextSteps, selfAssessment } = content;
  const text = { progress, problems, nextSteps, selfAssessment, authorId: ctx.actor.userId };
  const row =
    key.version === null
      ? await begin(ctx, commitment, key, text, extra)
      : await rewrite(ctx, key, text, extra);
  await keepReadings(ctx, commitment.id, row.id, content);
  return row;
}

/** A supervisor's words never mix with a department's: each side goes on with its own draft only. */
const onBehalf = (ctx: WriteCtx) => ctx.actor.role === "supervisor";

const whichOne = (key: Key, extra: Extra | null): SQL | undefined =>
  extra
    ? and(
        eq(updates.id, extra.id ?? ""),
        eq(updates.commitmentId, key.commitmentId),
        eq(updates.kind, extra.kind),
      )
    : eq(updates.periodicKey, periodicKey(key.commitmentId, key.period));

/**
 * A new draft.
 * @throws AppError CONFLICT `update.savedByOther` when somebody just made one, INVALID `period.outsidePlan`
 */
export async function begin(
  ctx: WriteCtx,
  commitment: Commitment,
  key: Key,
  text: Text,
  extra: Extra | null = null,
): Promise<Update> {
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
          kind: extra?.kind ?? "periodic",
          period: key.period,
          periodicKey: extra ? null : periodicKey(commitment.id, key.period),
          correctsId: extra?.correctsId ?? null,
          correctionReason: extra?.correctionReason ?? null,
          departmentId: commitment.leadDepartmentId,
          onBehalf: onBehalf(ctx),
          demonstration: ctx.actor.demonstration,
        })
        .returning(),
    );
    if (!row) throw new Error("a draft was inserted and not returned");
    return row;
  } catch (error) {
    if (violated(error) !== "unique") throw error;
    throw await savedByOther(ctx, key, extra);
  }
}

async function rewrite(ctx: WriteCtx, key: Key, text: Text, extra: Extra | null): Promise<Update> {
  const which = whichOne(key, extra);
  const [before] = await ctx.db.select({ writers: updates.writers }).from(updates).where(which);
  const writers = [...new Set([...(before?.writers ?? []), text.authorId])];
  const reason = extra ? { correctionReason: extra.correctionReason } : {};
  const [row] = await ctx.db
    .update(updates)
    // The version is compared in the same statement, so the writers that were read are those that are there.
    .set({ ...text, ...reason, writers, version: sql`${updates.version} + 1` })
    .where(
      and(
        which,
        eq(updates.onBehalf, onBehalf(ctx)),
        inArray(updates.state, ["draft", "returned"]),
        eq(updates.version, key.version ?? 0),
      ),
    )
    .returning();
  if (!row) throw await savedByOther(ctx, key, extra);
  return row;
}

async function savedByOther(ctx: WriteCtx, key: Key, extra: Extra | null): Promise<AppError> {
  const [other] = await ctx.db
    .select({
      name: users.name,
      state: updates.state,
      version: updates.version,
      onBehalf: updates.onBehalf,
      at: updates.updatedAt,
    })
    .from(updates)
    .innerJoin(users, eq(users.id, updates.authorId))
    .where(whichOne(key, extra));
  if (!other) return new AppError("NOT_FOUND", "update.missing");
  if (other.state !== "draft" && other.state !== "returned")
    return new AppError("CONFLICT", "update.moved", { state: other.state });
  if (other.onBehalf !== onBehalf(ctx)) return writtenByOther(other, other.name);
  return new AppError("CONFLICT", "update.savedByOther", {
    name: other.name,
    at: other.at.toISOString(),
    version: other.version,
  });
}
