// @ts-check
import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "./address.mjs";
import { Complaint } from "./main.mjs";
import { createCluster, scratchFolder } from "./postgres-cluster.mjs";
import { connectionError } from "./postgres-connection.mjs";
import { spawnGuarded } from "./postgres-guard.mjs";
import { postgresPrograms } from "./postgres-programs.mjs";
import { postgresUser } from "./postgres-user.mjs";
import { stopped } from "./stop.mjs";

/** @typedef {{ url: string, stop: () => Promise<void> }} TestPostgres */

const speed = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"];

/**
 * A Postgres for tests: the server that TEST_POSTGRES_URL names, or a private one on a free port of
 * 127.0.0.1. Call stop() in a finally: it ends the private one and removes its files.
 * @param {import("./main.mjs").Env} [env]
 * @returns {Promise<TestPostgres>}
 * @throws {Complaint} when the named server does not answer or none can be started
 */
export async function startPostgres(env = process.env) {
  const url = env.TEST_POSTGRES_URL;
  if (!url) return startPrivate();
  const error = await connectionError(url);
  if (error) throw new Complaint(`The server of TEST_POSTGRES_URL does not answer: ${error.message}`);
  return { url, stop: async () => undefined };
}

/** @returns {Promise<TestPostgres>} */
async function startPrivate() {
  const owner = postgresUser();
  const base = scratchFolder(owner);
  const remove = () => rmSync(base, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  try {
    const bin = postgresPrograms(base, owner);
    const password = randomBytes(12).toString("hex");
    const data = createCluster(bin, base, password, owner);
    const port = await freePort();
    const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
    const settings = [...speed, `port=${port}`, "listen_addresses=127.0.0.1", "unix_socket_directories="];
    const flags = settings.flatMap((setting) => ["-c", setting]);
    const server = spawnGuarded(join(bin, "postgres"), ["-D", data, ...flags], base, owner);
    const stop = () => server.stop().finally(remove);
    await waitUntilAnswering(server, url).catch(async (error) => {
      await stop();
      throw error;
    });
    return { url, stop };
  } catch (error) {
    remove();
    throw error;
  }
}

/**
 * @param {import("./postgres-guard.mjs").Guarded} server
 * @param {string} url
 */
async function waitUntilAnswering(server, url) {
  for (const until = Date.now() + 60_000; Date.now() < until && !stopped.aborted && !server.hasEnded(); ) {
    if (!(await connectionError(url))) return;
    await pause(100);
  }
  throw new Complaint(`The test database did not start: ${server.log()}`);
}
