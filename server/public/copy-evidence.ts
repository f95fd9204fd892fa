import { createHash } from "node:crypto";
import { log } from "../core/log";
import type { EvidenceStore } from "../evidence/store";
import type { PublicFile } from "./find-evidence";
import { NoPublicCopy } from "./strip/image-segments";
import { mostCopied } from "./strip/limits";

/** More who wait than this are asked to come again: a copy costs time, and anybody may ask. */
const mostAtOnce = 2;
const mostWaiting = 20;
const mostKept = 32 * 1024 * 1024;

/** Too many wait already. */
export class Busy extends Error {
  override name = "Busy";
}

let running = 0;
const waiting: (() => void)[] = [];
const making = new Map<string, Promise<Uint8Array>>();
/** Copies in the order of their use, by the original's hash. */
const kept = new Map<string, Uint8Array>();

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= mostAtOnce) {
    if (waiting.length >= mostWaiting) throw new Busy("too many copies are being made");
    await new Promise<void>((go) => void waiting.push(go));
  } else running += 1;
  try {
    return await work();
  } finally {
    // The turn goes on to who waits, without anybody between.
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

async function originalOf(file: PublicFile, store: EvidenceStore): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of await store.open(file.storageKey)) {
    const bytes = Buffer.from(piece);
    size += bytes.length;
    if (size > mostCopied) throw new NoPublicCopy("a file that is too large");
    pieces.push(bytes);
  }
  const bytes = Buffer.concat(pieces);
  if (createHash("sha256").update(bytes).digest("hex") !== file.sha256)
    throw new Error("the evidence store gave other bytes than were filed");
  return bytes;
}

async function make(file: PublicFile, store: EvidenceStore): Promise<Uint8Array> {
  const original = await originalOf(file, store);
  // Only here: what reads pictures and documents is large, and most answers are text.
  const { publicCopy } = await import("./strip/public-copy");
  try {
    return await publicCopy(original, file.mediaType);
  } catch (error) {
    if (error instanceof NoPublicCopy) throw error;
    // What a reader of images or documents stumbles over is theirs to say; the public hears that there is no copy.
    log.warn({ err: error, mediaType: file.mediaType }, "no public copy could be made");
    throw new NoPublicCopy(file.mediaType);
  }
}

function keep(sha256: string, copy: Uint8Array): void {
  kept.set(sha256, copy);
  let size = [...kept.values()].reduce((sum, one) => sum + one.length, 0);
  for (const [oldest, bytes] of kept) {
    if (size <= mostKept) return;
    kept.delete(oldest);
    size -= bytes.length;
  }
}

/**
 * The public copy of a file; made at the first question, by at most two at a time, and kept for a while.
 * @throws NoPublicCopy where there is none; Busy
 */
export async function copyEvidence(file: PublicFile, store: EvidenceStore): Promise<Uint8Array> {
  if (file.size > mostCopied) throw new NoPublicCopy("a file that is too large");
  const known = kept.get(file.sha256);
  if (known) {
    kept.delete(file.sha256);
    kept.set(file.sha256, known);
    return known;
  }
  const begun =
    making.get(file.sha256) ??
    inTurn(() => make(file, store))
      .then((copy) => {
        keep(file.sha256, copy);
        return copy;
      })
      .finally(() => making.delete(file.sha256));
  making.set(file.sha256, begun);
  return begun;
}
