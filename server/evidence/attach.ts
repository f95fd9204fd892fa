import { and, eq, isNull } from "drizzle-orm";
import { evidence } from "@/db/schema";
import { record } from "../core/audit";
import { type Ctx, type WriteCtx, write } from "../core/context";
import { AppError } from "../core/errors";
import { log } from "../core/log";
import { type FilingKey, mustBeOpen, openFiling } from "./filing";
import { cleanName } from "./name";
import { sameFiles } from "./same-file";
import { type EvidenceStore, newKey, type StoredMeta } from "./store";

/** A received file whose type was detected from its content. */
export type TypedFile = StoredMeta & { path: string; kind: "photo" | "file" };
export type AttachInput = FilingKey & { name: string; file: TypedFile };

/**
 * Adds a file to the period's draft or returned update, making an empty draft if there is none. The bytes are safe
 * before the row tells of them, and go again if it cannot be written.
 * @throws AppError as `mustBeOpen`, and CONFLICT `evidence.already` for a file that the update has
 */
export async function attach(ctx: Ctx, input: AttachInput, store: EvidenceStore) {
  const name = cleanName(input.name);
  await mustBeOpen(ctx, input);
  const { path, kind: _, ...meta } = input.file;
  const storageKey = newKey(meta.sha256);
  try {
    await store.put(storageKey, path, meta);
    return await write(ctx, (ctx) => keep(ctx, { ...input, name }, storageKey));
  } catch (error) {
    await discard(store, storageKey);
    throw error;
  }
}

async function keep(ctx: WriteCtx, { name, takenOn, file, ...key }: AttachInput, storageKey: string) {
  const { commitment, update } = await openFiling(ctx, { ...key, takenOn });
  const milestoneId = key.milestoneId ?? null;
  const { size, sha256, mediaType, kind } = file;
  const [twin] = await ctx.db
    .select({ name: evidence.name })
    .from(evidence)
    .where(and(eq(evidence.updateId, update.id), eq(evidence.sha256, sha256), isNull(evidence.withdrawnAt)));
  if (twin) throw new AppError("CONFLICT", "evidence.already", { name: twin.name }, "evidence");
  const [row] = await ctx.db
    .insert(evidence)
    .values({
      governmentId: commitment.governmentId,
      commitmentId: commitment.id,
      updateId: update.id,
      kind,
      name,
      size,
      sha256,
      mediaType,
      storageKey,
      takenOn,
      milestoneId,
      addedBy: ctx.actor.userId,
      addedOn: ctx.clock.today(),
      demonstration: ctx.actor.demonstration,
    })
    .returning({ id: evidence.id });
  if (!row) throw new Error("evidence was inserted and not returned");
  const said = { name, size, sha256, mediaType };
  await record(
    ctx,
    "evidence.attach",
    { kind: "evidence", id: row.id, commitmentId: commitment.id },
    { after: { ...said, period: update.period } },
  );
  const sameAs = await sameFiles(ctx, [sha256]);
  return {
    id: row.id,
    ...said,
    kind,
    milestoneId,
    updateId: update.id,
    updateVersion: update.version,
    sameAs: sameAs({ commitmentId: commitment.id, period: update.period, sha256 }),
  };
}

export async function discard(store: EvidenceStore, key: string): Promise<void> {
  try {
    await store.remove(key);
  } catch (error) {
    // The first error is the one to tell; bytes without a row are harmless, but somebody should know of them.
    log.error({ err: error, key }, "evidence without a row stays in the store");
  }
}
