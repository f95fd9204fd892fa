// @ts-check
import { constants } from "node:os";

const controller = new AbortController();
let heardAt = 0;

/** Aborted, with the signal's name as its reason, once the person or the system asked us to stop. */
export const stopped = controller.signal;

/**
 * Turns SIGINT, SIGTERM and SIGHUP into `stopped`, so that everything begun can be ended in order.
 * A terminal and npm may both deliver the same Ctrl-C; only one that comes a second later insists.
 */
export function listenForStop() {
  for (const name of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(name, () => {
      if (!heardAt) heardAt = Date.now();
      else if (Date.now() - heardAt > 1000) process.exit(signalExitCode(name));
      controller.abort(name);
    });
  }
  if (process.env.npm_lifecycle_event) stopWithParent();
}

/** npm hands a signal on to the shell between us and dies with it; that the parent is gone is all we see. */
function stopWithParent() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    controller.abort("SIGTERM");
  }, 250);
  watch.unref();
}

/** Ends what was begun as if somebody had asked us to stop. */
export function stopEverything() {
  controller.abort("SIGTERM");
}

/**
 * The exit code by which shells report a program that a signal ended: 128 plus its number.
 * @param {string} name such as SIGTERM
 */
export function signalExitCode(name) {
  return 128 + (Object.entries(constants.signals).find(([known]) => known === name)?.[1] ?? 0);
}

/** The exit code of a program that was asked to stop, or 0 if nobody asked. */
export function stopExitCode() {
  return stopped.aborted ? signalExitCode(String(stopped.reason)) : 0;
}
