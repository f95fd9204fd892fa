// @ts-check
import { readFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { spreadOf } from "./bench-figures.mjs";
import { Complaint, root } from "./main.mjs";

/**
 * Signs in over HTTP, as the sign-in page does.
 * @param {string} url the server
 * @param {string} login
 * @returns {Promise<string>} the Cookie header of the session
 * @throws {Complaint} when the server refuses
 */
export async function signIn(url, login) {
  const { password } = JSON.parse(readFileSync(join(root, "seeds/accounts.json"), "utf8"));
  /** @type {Map<string, string>} */
  const jar = new Map([["locale", "zh"]]);
  const keep = (/** @type {Response} */ answer) => {
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair = ""] = cookie.split(";");
      const at = pair.indexOf("=");
      jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
  };
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
  const csrf = await fetch(`${url}/api/auth/csrf`);
  keep(csrf);
  const { csrfToken } = await csrf.json();
  const answer = await fetch(`${url}/api/auth/callback/credentials`, {
    method: "POST",
    headers: { cookie: cookie() },
    body: new URLSearchParams({ csrfToken, login, password, json: "true" }),
    redirect: "manual",
  });
  keep(answer);
  if (![...jar.keys()].some((name) => name.includes("session-token")))
    throw new Complaint(`The sign-in as ${login} was refused (${answer.status}).`);
  return cookie();
}

/** @typedef {{ ms: number, status: number, bytes: number, body: Buffer, encoding: string }} Answer */

/** Asks the server not to give what it has kept (server/answers). */
export const anewHeader = { "cache-control": "no-cache" };

/**
 * Asks once and reads the whole answer.
 * @param {string} url
 * @param {string} cookie
 * @param {Agent} agent
 * @param {boolean} anew with the wish that nothing kept be given
 * @returns {Promise<Answer>} `bytes` as they came over the wire, `body` unpacked
 */
function ask(url, cookie, agent, anew) {
  return new Promise((resolve, reject) => {
    const from = performance.now();
    const headers = { cookie, "accept-encoding": "gzip", accept: "text/html", ...(anew ? anewHeader : {}) };
    get(url, { agent, headers }, (answer) => {
      /** @type {Buffer[]} */
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("error", reject);
      answer.on("end", () => {
        const ms = performance.now() - from;
        const sent = Buffer.concat(parts);
        const encoding = answer.headers["content-encoding"] ?? "none";
        const body = encoding === "gzip" ? gunzipSync(sent) : sent;
        resolve({ ms, status: answer.statusCode ?? 0, bytes: sent.length, body, encoding });
      });
    }).on("error", reject);
  });
}

/**
 * Times pages one request at a time over a kept connection, all pages in turn, so that whatever else the machine
 * does falls on each of them alike.
 * @param {{ url: string, paths: readonly string[], cookie: string, warmUp: number, rounds: number, signal: AbortSignal, anew: boolean }} plan
 * @throws {Complaint} when a page does not answer 200
 */
export async function timePages({ url, paths, cookie, warmUp, rounds, signal, anew }) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  /** @type {Map<string, Answer[]>} */
  const answers = new Map(paths.map((path) => [path, []]));
  try {
    for (let round = -warmUp; round < rounds && !signal.aborted; round++)
      for (const path of paths) {
        const answer = await ask(url + path, cookie, agent, anew);
        if (answer.status !== 200) throw new Complaint(`${path} answered ${answer.status}.`);
        if (round >= 0) answers.get(path)?.push(answer);
      }
  } finally {
    agent.destroy();
  }
  return [...answers].map(([path, all]) => ({
    path,
    ...spreadOf(all.map(({ ms }) => ms)),
    sentKb: spreadOf(all.map(({ bytes }) => bytes / 1000)).median,
    wholeKb: spreadOf(all.map(({ body }) => body.length / 1000)).median,
    encoding: all[0]?.encoding ?? "none",
  }));
}
