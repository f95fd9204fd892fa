// @ts-check
import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg } from "node:os";
import { join } from "node:path";
import { isOver, ratioOf, tableOf } from "./bench-figures.mjs";
import { measure } from "./bench-measure.mjs";
import { benchEnvironment, siteOf } from "./bench-site.mjs";
import { begin } from "./bench-process.mjs";
import { startServer } from "./bench-server.mjs";
import { Complaint, root, runMain } from "./main.mjs";
import { refuseOldNode } from "./node-version.mjs";
import { startPostgres } from "./postgres.mjs";
import { listenForStop, stopped } from "./stop.mjs";

const usage = `Usage: npm run bench [-- --large] [-- --postgres] [-- --json] [-- --fresh]

Builds if need be, serves data of its own (data/bench) and measures pages, throughput, the verbs beside the
same questions by hand on the bare driver, and the JavaScript of a first load. Writes bench-results/. It is no
test: a figure past its limit is marked OVER or UNDER, and the exit code is 0 all the same.

  --large        30,000 commitments of 100 governments with a year of history, instead of the demonstration
  --postgres     on a private Postgres, which is loaded each time, instead of SQLite
  --json         print JSON instead of the table
  --fresh        load the data anew
  --help         print this`;

const known = new Set(["--large", "--postgres", "--json", "--fresh"]);

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
  const site = siteOf(args);
  const postgres = site.postgres ? await startPostgres({}) : null;
  try {
    const env = benchEnvironment(process.env, site, postgres?.url);
    if ((await begin([join(root, "server/start/bench-prepare.mjs"), ...args], { env }).ended).code)
      throw new Complaint("The benchmark could not be prepared; its message stands above.");
    await measureAt(site, env, args.includes("--json"));
  } finally {
    await postgres?.stop();
  }
  return 0;
}

/**
 * @param {import("./bench-site.mjs").Site} site
 * @param {import("./main.mjs").Env} env
 * @param {boolean} json
 */
async function measureAt(site, env, json) {
  const before = loadavg()[0] ?? 0;
  const server = await startServer(env);
  try {
    const figures = await measure(server, { site, env, say: (line) => console.error(line) });
    if (stopped.aborted) throw new Complaint("Stopped before the end; nothing was written.");
    report(figures, { site, loadBefore: before, json });
  } finally {
    await server.stop();
  }
}

/**
 * @param {readonly import("./bench-figures.mjs").Figure[]} figures
 * @param {{ site: import("./bench-site.mjs").Site, loadBefore: number, json: boolean }} options `loadBefore`: what else
 *   the machine was doing, as the load average of the minute before
 */
function report(figures, { site, loadBefore, json }) {
  const results = `bench-results/${site.large ? "large" : "demo"}-${site.postgres ? "postgres" : "sqlite"}.json`;
  const machine = {
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? "unknown",
    node: process.versions.node,
    loadBefore,
  };
  const rows = figures.map((figure) => ({ ...figure, ratio: ratioOf(figure), over: isOver(figure) }));
  const text = JSON.stringify(
    { at: new Date().toISOString(), site: site.name, machine, figures: rows },
    null,
    2,
  );
  mkdirSync(join(root, "bench-results"), { recursive: true });
  writeFileSync(join(root, results), `${text}\n`);
  if (json) {
    console.log(text);
    return;
  }
  console.log(`\n${site.name}\n\n${tableOf(figures)}\n`);
  console.log(
    `${machine.cores} cores, Node ${machine.node}, load ${loadBefore.toFixed(1)} before the run (the quieter, the truer).`,
  );
  console.log(`Written to ${results}.`);
}

await runMain(import.meta.url, bench);
