// @ts-check
import { createServer } from "node:net";
import { Complaint } from "./main.mjs";

/** @typedef {{ host: string, port: number }} Address */

/**
 * Where to listen, from HOST (127.0.0.1 unless set: reachable from this machine only) and PORT (3000).
 * @param {import("./main.mjs").Env} env
 * @returns {Address}
 * @throws {Complaint} when PORT is not a whole number from 1 to 65535
 */
export function addressFrom(env) {
  const port = env.PORT || "3000";
  const valid = /^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65535;
  if (!valid) throw new Complaint(`PORT must be a whole number from 1 to 65535, not "${port}".`);
  return { host: env.HOST || "127.0.0.1", port: Number(port) };
}

/**
 * The address that a browser on this machine opens.
 * @param {Address} address
 */
export function browserUrl({ host, port }) {
  const everywhere = host === "0.0.0.0" || host === "::";
  const name = everywhere ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

/**
 * Refuses an address on which we could not listen, before time is spent on anything else.
 * @param {Address} address
 * @throws {Complaint}
 */
export async function refuseBusyPort({ host, port }) {
  const error = await listenOnce(host, port).then(
    () => undefined,
    (/** @type {NodeJS.ErrnoException} */ e) => e,
  );
  if (!error) return;
  if (error.code === "EADDRINUSE") {
    throw new Complaint(
      `Port ${port} is in use; choose another one, for example PORT=${(port % 65535) + 1}.`,
    );
  }
  throw new Complaint(`Cannot listen on HOST ${host}, PORT ${port} (${error.code ?? error.message}).`);
}

/** A TCP port of this machine that nobody uses at the moment. */
export function freePort() {
  return listenOnce("127.0.0.1", 0);
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<number>} the port on which listening succeeded, closed again
 */
function listenOnce(host, port) {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(port, host, () => {
      const bound = server.address();
      server.close(() => resolve(typeof bound === "object" && bound ? bound.port : port));
    });
  });
}
