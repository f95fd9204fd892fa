// @ts-check
import { randomBytes } from "node:crypto";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { freePort } from "./address.mjs";
import { begin } from "./bench-process.mjs";
import { Complaint, root } from "./main.mjs";
import { stopped } from "./stop.mjs";
import { waitForPage } from "./wait-for.mjs";

/**
 * Starts the production server on the benchmark's data, on a free port of this machine.
 * @param {import("./main.mjs").Env} environment the site's
 * @returns its address, the time from the start of its process to its first answer, and how to end it
 * @throws {Complaint} when it does not answer within a minute
 */
export async function startServer(environment) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...environment,
    NEXTAUTH_SECRET: randomBytes(32).toString("hex"),
    NEXTAUTH_URL: url,
    HOST: "127.0.0.1",
    PORT: String(port),
  };
  const from = performance.now();
  const server = begin([join(root, "server/start/serve.mjs")], { env });
  const over = new AbortController();
  const ended = server.ended.finally(() => over.abort());
  if (!(await waitForPage(`${url}/blank`, AbortSignal.any([over.signal, stopped])))) {
    server.end();
    throw new Complaint("The server of the benchmark did not answer; its message stands above.");
  }
  return {
    url,
    startMs: performance.now() - from,
    residentMb: () => residentMb(server.pid),
    stop: async () => {
      server.end();
      await ended;
    },
  };
}

/**
 * The resident memory of a process in megabytes (10⁶ bytes); NaN where the system has no `ps`.
 * @param {number} pid
 */
function residentMb(pid) {
  const { stdout } = spawnSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" });
  return (Number.parseInt(stdout ?? "", 10) * 1024) / 1e6;
}
