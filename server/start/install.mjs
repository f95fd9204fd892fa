// @ts-check
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Complaint, root } from "./main.mjs";
import { stopped } from "./stop.mjs";
import { runNpm } from "./tool.mjs";

/** @typedef {{ version?: string, optional?: boolean }} LockedPackage */

/**
 * Installs the dependencies unless node_modules already holds what package-lock.json asks for.
 * @throws {Complaint} when npm fails
 */
export async function installIfNeeded() {
  const why = installReason(root);
  if (!why) return;
  console.log(`Installing the dependencies (${why}): npm ci …`);
  // Install scripts must run (the test database's libraries, esbuild's program) and development tools must
  // be there, whatever the person's own npm settings say.
  const code = await runNpm(["ci", "--ignore-scripts=false", "--include=dev", "--include=optional"]);
  if (stopped.aborted) throw new Complaint("Stopped while installing.");
  if (code !== 0) throw new Complaint(`npm ci failed (exit code ${code}); its own message stands above.`);
  stampInstall(root);
}

/**
 * Why an install is needed, or undefined when none is.
 * @param {string} folder the folder of package-lock.json
 */
export function installReason(folder) {
  if (!existsSync(join(folder, "node_modules"))) return "node_modules is missing";
  const stamp = join(folder, "node_modules/.jiannuo-lock");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lockHash(folder)) return undefined;
  if (!holdsLocked(folder)) return "package-lock.json has changed";
  stampInstall(folder); // somebody ran npm ci or npm install by hand
  return undefined;
}

/**
 * Notes in node_modules which package-lock.json it was installed from.
 * @param {string} folder
 */
export function stampInstall(folder) {
  writeFileSync(join(folder, "node_modules/.jiannuo-lock"), lockHash(folder));
}

/** @param {string} folder */
function lockHash(folder) {
  return createHash("sha256")
    .update(readFileSync(join(folder, "package-lock.json")))
    .digest("hex");
}

/**
 * Whether npm's own record of node_modules agrees with package-lock.json. Optional packages may be absent
 * (those of other systems are), but not at another version.
 * @param {string} folder
 */
function holdsLocked(folder) {
  const record = join(folder, "node_modules/.package-lock.json");
  if (!existsSync(record)) return false;
  const locked = packagesOf(join(folder, "package-lock.json"));
  const held = packagesOf(record);
  const agrees = Object.entries(locked).every(([path, { version, optional }]) =>
    held[path] ? held[path].version === version : path === "" || optional,
  );
  return agrees && Object.keys(held).every((path) => locked[path]);
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages ?? {};
}
