import { dialect } from "./dialect";

/**
 * SQLite has one writer, and libSQL blocks the event loop while it waits for the lock; so writers queue here.
 * The queue hangs on globalThis because a development server loads modules more than once.
 */
const kept = globalThis as typeof globalThis & { jiannuoWriters?: Promise<unknown> };

export function oneWriter<T>(run: () => Promise<T>): Promise<T> {
  if (dialect === "postgres") return run();
  const turn = (kept.jiannuoWriters ?? Promise.resolve()).then(run, run);
  // The next in line only waits for the end; the outcome goes to whoever asked.
  kept.jiannuoWriters = turn.catch(() => undefined);
  return turn;
}

/** Rejects when `work` has not settled in time: a transaction that never ends would stop every other writer. */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`transaction not finished after ${milliseconds} ms`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
