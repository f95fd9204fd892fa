import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { contributions, evidence, milestoneClaims, readings, updateSteps, updates } from "@/db/schema";
import { findCommitment } from "../commitments/find";
import { mayFile } from "../commitments/policy";
import { record } from "../core/audit";
import { type Ctx, type WriteCtx, write } from "../core/context";
import { AppError } from "../core/errors";
import { discard } from "../evidence/attach";
import type { EvidenceStore } from "../evidence/store";
import { lampsOf } from "../lamps/touch";
import { authorOf } from "./author-of";
import { findUpdate, type UpdateInContext } from "./find";
import { isOnRecord } from "./on-record";
import { mayDeleteDraft, mayFilePeriod } from "./policy";
import type { stepInput } from "./schema";

/**
 * Deletes a draft with its values, milestones and evidence (删除草稿); the bytes leave the store after the commit. What
 * others have acted upon stays. The trail keeps how long the texts were and what the files were called.
 * @throws AppError CONFLICT `update.moved` once it was sent, `update.savedByOther` with who saved it meanwhile,
 * `update.onRecord` when it was returned once, handed in on an earlier day, or its evidence was verified or asked to be
 * purged
 */
export async function deleteDraft(
  ctx: Ctx,
  input: z.output<typeof stepInput>,
  storeOf: () => Promise<EvidenceStore>,
) {
  const { id, keys } = await write(ctx, (ctx) => remove(ctx, input));
  for (const key of keys) await discard(await storeOf(), key);
  return { id };
}

async function remove(ctx: WriteCtx, { id, version }: z.output<typeof stepInput>) {
  const before = await findUpdate(ctx, id, mayDeleteDraft);
  await findCommitment(ctx, before.commitmentId, before.kind === "periodic" ? mayFilePeriod : mayFile);
  if (await isOnRecord(ctx, before)) throw new AppError("CONFLICT", "update.onRecord");
  if (before.version !== version) {
    const { version, updatedAt } = before;
    const name = await authorOf(ctx, before);
    throw new AppError("CONFLICT", "update.savedByOther", { name, at: updatedAt.toISOString(), version });
  }
  const gone = await removeRows(ctx, before);
  const [row] = await ctx.db
    .delete(updates)
    .where(and(eq(updates.id, id), eq(updates.state, "draft"), eq(updates.version, version)))
    .returning({ id: updates.id });
  if (!row) throw new AppError("NOT_FOUND", "update.missing");
  const { progress, problems, nextSteps, period, kind, onBehalf } = before;
  await record(
    ctx,
    "update.delete",
    { kind: "update", id, commitmentId: before.commitmentId },
    {
      after: {
        period,
        lengths: { progress: progress.length, problems: problems.length, nextSteps: nextSteps.length },
        readings: gone.readings,
        claims: gone.claims,
        pieces: gone.pieces.length,
        ...(kind !== "periodic" && { kind }),
        ...(onBehalf && { onBehalf }),
      },
    },
  );
  // Each by itself: not everybody who reads the item's history may read what its files were called.
  for (const piece of gone.pieces)
    await record(
      ctx,
      "evidence.delete",
      { kind: "evidence", id: piece.id, commitmentId: before.commitmentId },
      { after: { name: piece.name, sha256: piece.sha256, period } },
    );
  lampsOf({ ...before, id: before.commitmentId });
  return { id, keys: await bytesLeft(ctx, gone.pieces) };
}

/** What hangs on the draft; contributions stay with their departments and wait for the next filing. */
async function removeRows({ db }: WriteCtx, { id }: UpdateInContext) {
  const values = await db.delete(readings).where(eq(readings.updateId, id)).returning({ id: readings.id });
  const claims = await db
    .delete(milestoneClaims)
    .where(eq(milestoneClaims.updateId, id))
    .returning({ id: milestoneClaims.id });
  const pieces = await db.delete(evidence).where(eq(evidence.updateId, id)).returning({
    id: evidence.id,
    name: evidence.name,
    sha256: evidence.sha256,
    storageKey: evidence.storageKey,
  });
  await db.update(contributions).set({ updateId: null }).where(eq(contributions.updateId, id));
  await db.delete(updateSteps).where(eq(updateSteps.updateId, id));
  return { readings: values.length, claims: claims.length, pieces };
}

/** Keys that no other row names. */
async function bytesLeft({ db }: WriteCtx, pieces: readonly { storageKey: string | null }[]) {
  const keys: string[] = [];
  for (const { storageKey } of pieces)
    if (storageKey && (await db.$count(evidence, eq(evidence.storageKey, storageKey))) === 0)
      keys.push(storageKey);
  return keys;
}
