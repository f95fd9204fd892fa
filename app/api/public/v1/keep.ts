import type { Ready } from "./send";

const mostKept = 16 * 1024 * 1024;
/** Headers, tag and address of an answer, roughly. */
const besides = 2_000;

/** Whole answers in the order of their use, by what they depend on and where they were asked. */
const kept = new Map<string, { ready: Ready; size: number }>();
let size = 0;

/** Room for the packed body, too: it is made when somebody first takes it. */
const sizeOf = ({ body }: Ready) => (typeof body === "function" ? besides : besides + body.length * 1.5);

function forget(key: string): void {
  size -= kept.get(key)?.size ?? 0;
  kept.delete(key);
}

export function keptAnswer(key: string): Ready | null {
  const found = kept.get(key);
  if (!found) return null;
  kept.delete(key);
  kept.set(key, found);
  return found.ready;
}

/** Keeps an answer for whoever asks next; the longest unused ones make room for it. */
export function keepAnswer(key: string, ready: Ready): void {
  forget(key);
  const entry = { ready, size: sizeOf(ready) };
  if (entry.size > mostKept) return;
  kept.set(key, entry);
  size += entry.size;
  for (const oldest of kept.keys()) {
    if (size <= mostKept) return;
    forget(oldest);
  }
}
