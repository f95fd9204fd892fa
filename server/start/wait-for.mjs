// @ts-check
import { get } from "node:http";
import { setTimeout as pause } from "node:timers/promises";

/**
 * Waits until a page answers 200.
 * @param {string} url
 * @param {AbortSignal} signal gives up when aborted
 * @param {number} [timeoutMs]
 * @returns {Promise<boolean>} false when it never did
 */
export async function waitForPage(url, signal, timeoutMs = 60_000) {
  const until = Date.now() + timeoutMs;
  while (!signal.aborted && Date.now() < until) {
    if ((await statusOf(url)) === 200) return true;
    await pause(150);
  }
  return false;
}

/**
 * @param {string} url
 * @returns {Promise<number>} 0 when nobody answers, which is what we are waiting to change
 */
function statusOf(url) {
  return new Promise((resolve) => {
    const request = get(url, { agent: false, timeout: 10_000 }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    request.on("timeout", () => request.destroy());
    request.on("error", () => resolve(0));
  });
}
