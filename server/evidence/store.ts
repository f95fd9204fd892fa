import { randomUUID } from "node:crypto";
import type { Readable } from "node:stream";

/** What is known of the bytes before they are stored; `size` in bytes, `sha256` in lower-case hex. */
export type StoredMeta = { size: number; sha256: string; mediaType: string };

/** Where evidence lies: outside the database, written once under a key of its own, never overwritten. */
export interface EvidenceStore {
  /** Keeps a copy of the file at `filePath`; when it resolves, the bytes are safe. */
  put(key: string, filePath: string, meta: StoredMeta): Promise<void>;
  /** The bytes from the start. @throws when there is nothing under the key */
  open(key: string): Promise<Readable>;
  /** Removes the bytes; a key without any is no error. */
  remove(key: string): Promise<void>;
}

const shape = /^[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A new key, spread over folders by the content's hash: `ab/cd/<uuid>`. */
export const newKey = (sha256: string): string =>
  `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${randomUUID()}`;

/**
 * The key, if `newKey` could have made it: nothing else ever becomes a path.
 * @throws Error for any other text
 */
export function checkedKey(key: string): string {
  if (!shape.test(key)) throw new Error("not a key of the evidence store");
  return key;
}
