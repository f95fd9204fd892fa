// @ts-check
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./main.mjs";
import { sourceHash } from "./source-hash.mjs";
import { runTool } from "./tool.mjs";

/**
 * Makes the production build, unless the sources are those of the last one.
 * @returns {Promise<number>} the exit code of the build; 0 when none was needed
 */
export async function buildIfChanged() {
  const hash = sourceHash(root); // before the build: what changes meanwhile must be built again
  if (isBuilt(root, hash)) {
    console.log("The production build is up to date.");
    return 0;
  }
  console.log("Building for production: next build …");
  const stamp = stampPath(root);
  rmSync(stamp, { force: true });
  const code = await runTool("next", ["build"], { env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" } });
  if (code === 0) writeFileSync(stamp, hash);
  return code;
}

/**
 * Whether the last complete build was made from sources with this hash.
 * @param {string} folder
 * @param {string} hash
 */
export function isBuilt(folder, hash) {
  const stamp = stampPath(folder);
  return hasBuild(folder) && existsSync(stamp) && readFileSync(stamp, "utf8") === hash;
}

/**
 * Whether there is a production build at all.
 * @param {string} folder
 */
export function hasBuild(folder) {
  return existsSync(join(folder, ".next/BUILD_ID"));
}

/** @param {string} folder */
function stampPath(folder) {
  return join(folder, ".next/jiannuo-build");
}
