const prefix = "jiannuo:filing:";
const keptMs = 7 * 24 * 3_600_000;

/** What was typed, kept in this browser until the server has it: office computers are shared, so by user. */
export type LocalDraft<T> = { filing: T; version: number | null; at: number };

export const draftKey = (userId: string, commitmentId: string, period: string) =>
  `${prefix}${userId}:${commitmentId}:${period}`;

export function readDraft<T>(store: Storage, key: string, now: number): LocalDraft<T> | null {
  const text = store.getItem(key);
  if (!text) return null;
  try {
    const draft: LocalDraft<T> = JSON.parse(text);
    if (now - draft.at <= keptMs) return draft;
  } catch {
    // What cannot be read is of no use to anybody; it goes like what is too old.
  }
  store.removeItem(key);
  return null;
}

/** A full or forbidden storage only costs the copy in this browser; the server's draft is saved all the same. */
export function keepDraft<T>(store: Storage, key: string, draft: LocalDraft<T>): boolean {
  try {
    store.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Drops every draft that is too old, whoever typed it. */
export function dropOldDrafts(store: Storage, now: number): void {
  for (const key of Object.keys(store)) if (key.startsWith(prefix)) readDraft(store, key, now);
}

/** At sign-out nothing that was typed stays behind. */
export function dropAllDrafts(store: Storage): void {
  for (const key of Object.keys(store)) if (key.startsWith(prefix)) store.removeItem(key);
}
