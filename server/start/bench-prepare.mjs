// @ts-check
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { siteOf } from "./bench-site.mjs";
import { buildIfChanged } from "./build.mjs";
import { Complaint, root, runMain } from "./main.mjs";
import { sourceFiles } from "./source-hash.mjs";
import { listenForStop } from "./stop.mjs";
import { runTool } from "./tool.mjs";

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
 * Builds if need be and loads the site's data into DATABASE_URL, unless they were loaded from the same sources before.
 * A private Postgres lives only as long as the benchmark: there they are loaded each time.
 * @param {string[]} args the benchmark's own; `--fresh` loads anew
 */
async function prepare(args) {
  listenForStop();
  const { folder, postgres, seed, wait, name } = siteOf(args);
  if (await buildIfChanged()) throw new Complaint("The build failed; its message stands above.");
  const stamp = join(folder, "seeded-from");
  const hash = seedHash();
  const kept = !postgres && existsSync(stamp) && readFileSync(stamp, "utf8") === hash;
  if (kept && !args.includes("--fresh")) return 0;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  console.log(`Loading ${name} (${wait}) …`);
  if (await runTool("tsx", ["seeds/index.ts", ...seed], { env: process.env }))
    throw new Complaint("The benchmark's data could not be loaded.");
  writeFileSync(stamp, hash);
  return 0;
}

await runMain(import.meta.url, prepare);
