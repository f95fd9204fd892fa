import { log } from "../core/log";

export type Schedule = { stop: () => Promise<void> };

/** Soon after the start, but not in it: a server that has just come up has visitors to answer. */
const firstAfterMs = 60_000;

/**
 * Runs work again and again, the next time counted from the end of the last: it never overlaps with itself. Its timer
 * keeps no process alive. `stop` asks the work in hand to end, and waits until it has.
 */
export function schedule(everyMs: number, work: (stop: AbortSignal) => Promise<void>): Schedule {
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const wait = (ms: number) => {
    timer = setTimeout(() => {
      running = turn();
    }, ms);
    timer.unref();
  };
  async function turn(): Promise<void> {
    try {
      await work(stopping.signal);
    } catch (error) {
      log.error({ err: error }, "scheduled work failed");
    }
    if (!stopping.signal.aborted) wait(everyMs);
  }
  wait(Math.min(firstAfterMs, everyMs));
  return {
    stop: async () => {
      stopping.abort();
      clearTimeout(timer);
      await running;
    },
  };
}
