// @ts-check
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildIfChanged } from "./build.mjs";
import { Complaint, root, runMain } from "./main.mjs";
import { sourceFiles } from "./source-hash.mjs";
import { listenForStop } from "./stop.mjs";
import { runTool } from "./tool.mjs";

const folder = join(root, "data", "bench");
const stamp = join(folder, "seeded-from");

/**
 * The benchmark's own demonstration.
 * @param {import("./main.mjs").Env} env
 * @returns {import("./main.mjs").Env}
 */
export const benchEnvironment = (env) => ({
  ...env,
  DATABASE_URL: `file:${join(folder, "demo.db")}`,
  EVIDENCE_DIR: join(folder, "evidence"),
  JIANNUO_DEMO: "1",
  TICK_EVERY_MINUTES: "0",
  LOG_LEVEL: "warn",
});

/** What the demonstration is made from: the seeds, the schema, and the verbs that play it. */
function seedHash() {
  const hash = createHash("sha256");
  const made = sourceFiles(root).filter(
    (path) =>
      /^(seeds|db|server)\//.test(path) && !path.startsWith("server/start/") && !path.includes(".test."),
  );
  for (const path of made) hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  return hash.digest("hex");
}

/**
 * Builds if need be and tells the demonstration's story, unless it was told from the same sources before.
 * @param {string[]} args `--fresh` tells it anew
 */
async function prepare(args) {
  listenForStop();
  if (await buildIfChanged()) throw new Complaint("The build failed; its message stands above.");
  const hash = seedHash();
  const kept = existsSync(stamp) && readFileSync(stamp, "utf8") === hash;
  if (kept && !args.includes("--fresh")) return 0;
  rmSync(stamp, { force: true });
  for (const name of ["demo.db", "demo.db-wal", "demo.db-shm", "demo.db-journal", "evidence"])
    rmSync(join(folder, name), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  console.log("Loading the benchmark's demonstration (once; about a minute) …");
  if (await runTool("tsx", ["seeds/index.ts", "demo"], { env: benchEnvironment(process.env) }))
    throw new Complaint("The demonstration could not be loaded.");
  writeFileSync(stamp, hash);
  return 0;
}

await runMain(import.meta.url, prepare);
