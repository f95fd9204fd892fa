/** An answer as it is kept: its headers and its whole body, uncompressed. */
export type Kept = {
  /** What held when it was made; it answers nothing once this has changed. */
  stamp: string;
  headers: readonly (readonly [string, string | string[]])[];
  /** The body, cut wherever the nonce stood. */
  pieces: readonly Buffer[];
  nonce: string | null;
  /** The body compressed, where no nonce has to be put in. */
  packed: Buffer | null;
  etag: string;
  bytes: number;
};

/** Answers by key up to a number of bytes; the one that was used least lately goes first. */
export class AnswerStore {
  readonly #kept = new Map<string, Kept>();
  #bytes = 0;

  constructor(readonly mostBytes: number) {}

  get bytes(): number {
    return this.#bytes;
  }

  /** The answer of a key if it was made under this very stamp; an outdated one is dropped. */
  get(key: string, stamp: string): Kept | null {
    const found = this.#kept.get(key);
    if (!found) return null;
    this.#drop(key, found);
    if (found.stamp !== stamp) return null;
    this.#put(key, found);
    return found;
  }

  set(key: string, kept: Kept): void {
    const before = this.#kept.get(key);
    if (before) this.#drop(key, before);
    if (kept.bytes > this.mostBytes / 8) return;
    this.#put(key, kept);
    for (const [oldest, one] of this.#kept) {
      if (this.#bytes <= this.mostBytes) return;
      this.#drop(oldest, one);
    }
  }

  #put(key: string, kept: Kept): void {
    this.#kept.set(key, kept);
    this.#bytes += kept.bytes;
  }

  #drop(key: string, kept: Kept): void {
    this.#kept.delete(key);
    this.#bytes -= kept.bytes;
  }
}
