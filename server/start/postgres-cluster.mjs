// @ts-check
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Complaint } from "./main.mjs";
import { giveTo, mayEnter } from "./postgres-user.mjs";

/** @typedef {import("./postgres-user.mjs").Owner} Owner */

/** The environment of the database's programs: nothing of the person's own settings (PG…, LC_…). */
export const plainEnv = /** @type {NodeJS.ProcessEnv} */ (
  /** @type {import("./main.mjs").Env} */ ({ PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" })
);

/**
 * A new folder that the owner may enter, wherever TMPDIR points to.
 * @param {Owner} owner
 */
export function scratchFolder(owner) {
  const place = [tmpdir(), "/var/tmp"].find((folder) => mayEnter(folder, owner)) ?? tmpdir();
  const base = mkdtempSync(join(place, "jiannuo-postgres-"));
  chmodSync(base, 0o755);
  return base;
}

/**
 * Makes an empty cluster with the user postgres, who signs in with the password.
 * @param {string} bin the folder of initdb
 * @param {string} base where it goes
 * @param {string} password
 * @param {Owner} owner
 * @returns {string} the data folder
 * @throws {Complaint} when initdb fails
 */
export function createCluster(bin, base, password, owner) {
  const data = join(base, "data");
  const passwordFile = join(base, "password");
  mkdirSync(data, { mode: 0o700 });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  giveTo(base, owner);
  const locale = process.platform === "linux" ? "C.UTF-8" : "C";
  const args = [
    `--pgdata=${data}`,
    "--username=postgres",
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    `--locale=${locale}`,
    "--no-sync",
  ];
  const initdb = spawnSync(join(bin, "initdb"), args, {
    ...owner,
    cwd: base,
    env: plainEnv,
    encoding: "utf8",
  });
  if (initdb.status !== 0) throw new Complaint(`initdb failed: ${initdb.stderr || initdb.error?.message}`);
  return data;
}
