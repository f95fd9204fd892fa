// @ts-check
import { randomBytes } from "node:crypto";
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { buildIfChanged } from "./build.mjs";
import { Complaint, root, runMain } from "./main.mjs";
import { serve } from "./serve.mjs";
import { listenForStop, stopEverything, stopped } from "./stop.mjs";
import { runTool } from "./tool.mjs";
import { waitForPage } from "./wait-for.mjs";

const folder = join(root, "data", "e2e");
const readyPort = 3179;

/** @typedef {{ name: string, port: number }} Host */

/** @param {string} name */
const settings = (name) => ({
  DATABASE_URL: `file:${join(folder, name, "demo.db")}`,
  EVIDENCE_DIR: join(folder, name, "evidence"),
  JIANNUO_DEMO: "1",
  // Its messages would come when they like, in the middle of a test.
  TICK_EVERY_MINUTES: "0",
});

/** Tells the demonstration's story once, for all passes. */
async function seedOnce() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "base"), { recursive: true });
  const env = { ...process.env, ...settings("base") };
  for (const kind of ["demo", "trial"])
    if (await runTool("tsx", ["seeds/index.ts", kind], { env }))
      throw new Complaint(`The seed "${kind}" could not be loaded.`);
}

/** @param {Host} host */
function copyFor({ name }) {
  mkdirSync(join(folder, name), { recursive: true });
  copyFileSync(join(folder, "base", "demo.db"), join(folder, name, "demo.db"));
  const evidence = join(folder, "base", "evidence");
  if (existsSync(evidence)) cpSync(evidence, join(folder, name, "evidence"), { recursive: true });
}

/**
 * One server and one demonstration database for each pass of the browser tests, until it is asked to stop. A small
 * server of its own says when all of them answer.
 */
await runMain(import.meta.url, async () => {
  listenForStop();
  /** @type {Host[]} */
  const hosts = JSON.parse(readFileSync(join(root, "e2e", "hosts.json"), "utf8"));
  if (await buildIfChanged()) throw new Complaint("The build failed; its message stands above.");
  await seedOnce();
  for (const host of hosts) copyFor(host);
  const secret = randomBytes(32).toString("hex");
  const servers = hosts.map((host) =>
    serve({
      ...process.env,
      ...settings(host.name),
      NEXTAUTH_SECRET: secret,
      NEXTAUTH_URL: `http://127.0.0.1:${host.port}`,
      HOST: "127.0.0.1",
      PORT: String(host.port),
    }),
  );
  for (const { port } of hosts)
    if (!(await waitForPage(`http://127.0.0.1:${port}/login`, stopped)))
      throw new Complaint(`No answer on port ${port}.`);
  const ready = createServer((_, response) => response.end("ready"));
  ready.listen(readyPort, "127.0.0.1");
  stopped.addEventListener("abort", () => ready.close());
  await Promise.all(servers);
  stopEverything();
  return 0;
});
