// @ts-check
import { Complaint } from "./main.mjs";

/**
 * How many requests a second the server answers with eight connections that never pause.
 * @param {string} url
 * @param {string} cookie
 * @param {number} seconds
 * @param {Record<string, string>} [headers] besides the usual ones
 * @returns {Promise<{ perSecond: number, p50: number, p99: number }>} latencies in ms
 * @throws {Complaint} when an answer is not a 2xx: the figure would mean nothing
 */
export async function throughput(url, cookie, seconds, headers = {}) {
  // No type declarations come with it.
  const { default: autocannon } = await import("autocannon");
  const result = await autocannon({
    url,
    connections: 8,
    duration: seconds,
    headers: { cookie, "accept-encoding": "gzip", ...headers },
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Complaint(`${new URL(url).pathname}: ${result.non2xx} refusals, ${result.errors} errors.`);
  return { perSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
}
