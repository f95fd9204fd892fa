// @ts-check
import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg } from "node:os";
import { join } from "node:path";
import { isOver, ratioOf, tableOf } from "./bench-figures.mjs";
import { measure } from "./bench-measure.mjs";
import { begin } from "./bench-process.mjs";
import { startServer } from "./bench-server.mjs";
import { Complaint, root, runMain } from "./main.mjs";
import { refuseOldNode } from "./node-version.mjs";
import { listenForStop, stopped } from "./stop.mjs";

const usage = `Usage: npm run bench [-- --json] [-- --fresh]

Builds if need be, serves a demonstration of its own (data/bench) and measures pages, throughput, the
JavaScript of a first load, and sizes. Writes bench-results/latest.json. It is no test: a figure over its
limit is marked OVER, and the exit code is 0 all the same.

  --json         print JSON instead of the table
  --fresh        load the demonstration anew
  --help         print this`;

const results = "bench-results/latest.json";
const known = new Set(["--json", "--fresh"]);

/** @param {string[]} args */
async function bench(args) {
  if (args.includes("--help") || args.includes("-h")) {
    console.log(usage);
    return 0;
  }
  const unknown = args.find((arg) => !known.has(arg));
  if (unknown) throw new Complaint(`Unknown argument ${unknown}; see npm run bench -- --help.`);
  refuseOldNode();
  listenForStop();
  const prepare = [join(root, "server/start/bench-prepare.mjs"), ...args.filter((arg) => arg === "--fresh")];
  if ((await begin(prepare, { env: process.env }).ended).code)
    throw new Complaint("The benchmark could not be prepared; its message stands above.");
  const before = loadavg()[0] ?? 0;
  const server = await startServer();
  try {
    const figures = await measure(server, (line) => console.error(line));
    if (stopped.aborted) throw new Complaint("Stopped before the end; nothing was written.");
    report(figures, before, args.includes("--json"));
  } finally {
    await server.stop();
  }
  return 0;
}

/**
 * @param {readonly import("./bench-figures.mjs").Figure[]} figures
 * @param {number} loadBefore what else the machine was doing: the load average of the minute before
 * @param {boolean} json
 */
function report(figures, loadBefore, json) {
  const machine = {
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? "unknown",
    node: process.versions.node,
    loadBefore,
  };
  const rows = figures.map((figure) => ({ ...figure, ratio: ratioOf(figure), over: isOver(figure) }));
  const text = JSON.stringify({ at: new Date().toISOString(), machine, figures: rows }, null, 2);
  mkdirSync(join(root, "bench-results"), { recursive: true });
  writeFileSync(join(root, results), `${text}\n`);
  if (json) {
    console.log(text);
    return;
  }
  console.log(`\n${tableOf(figures)}\n`);
  console.log(
    `${machine.cores} cores, Node ${machine.node}, load ${loadBefore.toFixed(1)} before the run (the quieter, the truer).`,
  );
  console.log(`Written to ${results}.`);
}

await runMain(import.meta.url, bench);
