import { and, eq, isNull } from "drizzle-orm";
import { evidence } from "@/db/schema";
import { record } from "../core/audit";
import { type Ctx, type WriteCtx, write } from "../core/context";
import { discard, type TypedFile } from "./attach";
import { cleanName } from "./name";
import { refusedFile } from "./refuse-file";
import { type EvidenceStore, newKey } from "./store";
import { findVerifiable } from "./verify";

export type VisitPhotoInput = { evidence: string; name: string; takenOn: string | null; file: TypedFile };

/**
 * Keeps a photograph that a supervisor took on site while verifying a piece: evidence of the same commitment that
 * hangs on no update. Sent a second time it is the one that is there, so that a visit refused for another reason can
 * be sent again.
 * @throws AppError as `verifyEvidence`; INVALID `evidence.visitPhotoKind` for what is no photograph, or
 * `evidence.takenLater`
 */
export async function attachVisitPhoto(ctx: Ctx, input: VisitPhotoInput, store: EvidenceStore) {
  const name = cleanName(input.name);
  await mustBeVisit(ctx, input);
  const { path, kind, ...meta } = input.file;
  if (kind !== "photo") throw refusedFile("visitPhotoKind");
  const storageKey = newKey(meta.sha256);
  let kept: { id: string; name: string; taken: boolean };
  try {
    await store.put(storageKey, path, meta);
    kept = await write(ctx, (ctx) => keep(ctx, { ...input, name }, storageKey));
  } catch (error) {
    await discard(store, storageKey);
    throw error;
  }
  if (!kept.taken) await discard(store, storageKey);
  return { id: kept.id, name: kept.name, ...meta, kind };
}

/** Asked before any byte is taken. @throws AppError as `attachVisitPhoto` */
export async function mustBeVisit(
  ctx: Pick<Ctx, "db" | "actor" | "clock">,
  input: { evidence: string; takenOn: string | null },
) {
  const today = ctx.clock.today();
  if (input.takenOn && input.takenOn > today) throw refusedFile("takenLater", { today });
  return findVerifiable(ctx, input.evidence);
}

async function keep(ctx: WriteCtx, { name, takenOn, file, ...input }: VisitPhotoInput, storageKey: string) {
  const { commitment } = await mustBeVisit(ctx, { ...input, takenOn });
  const { size, sha256, mediaType } = file;
  const own = and(
    eq(evidence.commitmentId, commitment.id),
    eq(evidence.sha256, sha256),
    eq(evidence.addedBy, ctx.actor.userId),
    isNull(evidence.updateId),
    isNull(evidence.withdrawnAt),
    isNull(evidence.purgedAt),
  );
  const [twin] = await ctx.db.select({ id: evidence.id, name: evidence.name }).from(evidence).where(own);
  if (twin) return { ...twin, taken: false };
  const [row] = await ctx.db
    .insert(evidence)
    .values({
      governmentId: commitment.governmentId,
      commitmentId: commitment.id,
      kind: "photo",
      ...{ name, size, sha256, mediaType, storageKey, takenOn },
      addedBy: ctx.actor.userId,
      addedOn: ctx.clock.today(),
      demonstration: ctx.actor.demonstration,
    })
    .returning({ id: evidence.id });
  if (!row) throw new Error("a photograph was inserted and not returned");
  await record(
    ctx,
    "evidence.attachVisit",
    { kind: "evidence", id: row.id, commitmentId: commitment.id },
    { after: { name, size, sha256, mediaType } },
  );
  return { id: row.id, name, taken: true };
}
