import { createHash } from "node:crypto";
import { log } from "../core/log";
import type { EvidenceStore } from "../evidence/store";
import type { PublicFile } from "./find-evidence";
import { NoPublicCopy } from "./strip/no-public-copy";
import { hasCopies, mostCopied } from "./strip/limits";

/** More who wait than this are asked to come again: a copy costs time, and anybody may ask. */
const mostAtOnce = 2;
const mostWaiting = 20;
const mostKept = 32 * 1024 * 1024;
/** A refusal takes some room, too, and is tried again after an hour: the machine may have been busy. */
const refusalSize = 1024;
const refusalHolds = 60 * 60 * 1000;

/** Too many wait already. */
export class Busy extends Error {
  override name = "Busy";
}

let running = 0;
const waiting: (() => void)[] = [];
const making = new Map<string, Promise<Uint8Array>>();
type Kept = { copy: Uint8Array } | { refused: NoPublicCopy; until: number };
/** Copies and refusals in the order of their use, by the original's hash and type. */
const kept = new Map<string, Kept>();
const keyOf = ({ sha256, mediaType }: PublicFile) => `${sha256} ${mediaType}`;

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

const sizeOf = (one: Kept) => ("copy" in one ? one.copy.length : refusalSize);

function keep(key: string, made: Kept): void {
  kept.delete(key);
  kept.set(key, made);
  let size = [...kept.values()].reduce((sum, one) => sum + sizeOf(one), 0);
  for (const [oldest, one] of kept) {
    if (size <= mostKept) return;
    kept.delete(oldest);
    size -= sizeOf(one);
  }
}

/** What is kept of a file and still holds. */
function keptOf(file: PublicFile): Kept | undefined {
  const key = keyOf(file);
  const known = kept.get(key);
  if (!known) return undefined;
  kept.delete(key);
  if ("refused" in known && known.until < Date.now()) return undefined;
  kept.set(key, known);
  return known;
}

/**
 * What is known without opening the file.
 * @throws NoPublicCopy for a type of which there are no copies, a file that is too large or was refused before
 */
export function expectCopy(file: PublicFile): void {
  if (!hasCopies(file.mediaType)) throw new NoPublicCopy(file.mediaType);
  if (file.size > mostCopied) throw new NoPublicCopy("a file that is too large");
  const known = keptOf(file);
  if (known && "refused" in known) throw known.refused;
}

async function makeAndKeep(file: PublicFile, store: EvidenceStore): Promise<Uint8Array> {
  try {
    const copy = await inTurn(() => make(file, store));
    keep(keyOf(file), { copy });
    return copy;
  } catch (error) {
    if (error instanceof NoPublicCopy)
      keep(keyOf(file), { refused: error, until: Date.now() + refusalHolds });
    throw error;
  }
}

/**
 * The public copy of a file; made at the first question, by at most two at a time, and kept for a while.
 * @throws NoPublicCopy where there is none; Busy
 */
export async function copyEvidence(file: PublicFile, store: EvidenceStore): Promise<Uint8Array> {
  expectCopy(file);
  const known = keptOf(file);
  if (known && "copy" in known) return known.copy;
  const key = keyOf(file);
  const begun = making.get(key) ?? makeAndKeep(file, store).finally(() => making.delete(key));
  making.set(key, begun);
  return begun;
}
