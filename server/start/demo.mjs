// @ts-check
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { accountsTable } from "./accounts.mjs";
import { addressFrom, browserUrl, refuseBusyPort } from "./address.mjs";
import { buildIfChanged } from "./build.mjs";
import { demoEnvironment, resetDemo } from "./demo-data.mjs";
import { installIfNeeded } from "./install.mjs";
import { Complaint, root, runMain } from "./main.mjs";
import { refuseOldNode } from "./node-version.mjs";
import { serve } from "./serve.mjs";
import { listenForStop, signalExitCode, stopEverything, stopped } from "./stop.mjs";
import { runTool } from "./tool.mjs";
import { waitForPage } from "./wait-for.mjs";

const usage = `Usage: npm run demo [-- --reset]

Installs, builds and starts the demonstration with its own database. What people enter stays from one
start to the next.

  --reset        begin anew: remove the demonstration's database and evidence first
  --help         print this

  PORT           port to listen on (3000)
  HOST           address to listen on (127.0.0.1: reachable from this machine only)
  DATABASE_URL   database of the demonstration (file:./data/demo.db)
  EVIDENCE_DIR   folder of its evidence (./data/demo-evidence)`;

/**
 * @param {string[]} args
 * @returns {Promise<number>} 0 when the server was asked to stop and did
 */
async function demo(args) {
  if (args.includes("--help") || args.includes("-h")) {
    console.log(usage);
    return 0;
  }
  const unknown = args.find((arg) => arg !== "--reset");
  if (unknown) throw new Complaint(`Unknown argument ${unknown}; see npm run demo -- --help.`);
  refuseOldNode();
  listenForStop();
  const address = addressFrom(process.env);
  await refuseBusyPort(address);
  if (args.includes("--reset")) resetDemo(process.env, root);
  await installIfNeeded();
  if (await buildIfChanged()) return ended("The build failed; its message stands above.");
  const env = demoEnvironment(process.env, root);
  console.log("Preparing the demonstration's database …");
  if (await runTool("tsx", ["server/commands/migrate.ts"], { env })) return ended("The migration failed.");
  if (await runTool("tsx", ["seeds/index.ts", "demo"], { env })) return ended("Loading the data failed.");
  return serveDemo(env, browserUrl(address));
}

/**
 * @param {import("./main.mjs").Env} env
 * @param {string} url
 */
async function serveDemo(env, url) {
  const over = new AbortController();
  const server = serve(env).finally(() => over.abort());
  const up = waitForPage(`${url}/login`, AbortSignal.any([over.signal, stopped]));
  const first = await Promise.race([up, server.then(() => false)]);
  if (first) announce(url);
  else if (!over.signal.aborted && !stopped.aborted) {
    stopEverything();
    await server;
    throw new Complaint(`The server did not answer at ${url}/login within a minute.`);
  }
  const code = await server;
  const clean = stopped.aborted && [0, signalExitCode("SIGINT"), signalExitCode("SIGTERM")].includes(code);
  if (!clean) throw new Complaint(`The server ended by itself (exit code ${code}).`);
  console.log("\nThe demonstration has stopped.");
  return 0;
}

/** @param {string} url */
function announce(url) {
  const accounts = JSON.parse(readFileSync(join(root, "seeds/accounts.json"), "utf8"));
  console.log(
    `\n践诺 Jiannuo, demonstration 演示: ${url}\n\n${accountsTable(accounts)}\n\nCtrl-C stops it. 按 Ctrl-C 停止。`,
  );
}

/**
 * The way out of a preparation that did not finish: in peace when the person stopped it.
 * @param {string} complaint
 */
function ended(complaint) {
  if (!stopped.aborted) throw new Complaint(complaint);
  console.log("\nStopped.");
  return 0;
}

await runMain(import.meta.url, demo);
