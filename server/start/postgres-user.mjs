// @ts-check
import { spawnSync } from "node:child_process";

/** @typedef {{ uid?: number, gid?: number }} Owner */

/**
 * Who runs the test database: we ourselves, or, because Postgres refuses to run as root, the user postgres
 * or nobody. Nothing is added to the machine.
 * @returns {Owner} empty for ourselves
 */
export function postgresUser() {
  if (process.getuid?.() !== 0) return {};
  for (const name of ["postgres", "nobody"]) {
    const [uid, gid] = ["-u", "-g"].map((flag) => spawnSync("id", [flag, name], { encoding: "utf8" }));
    if (uid?.status === 0 && gid?.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  return { uid: 65534, gid: 65534 };
}

/**
 * Whether the owner may enter a folder, through all that lie above it.
 * @param {string} folder
 * @param {Owner} owner
 */
export function mayEnter(folder, owner) {
  if (owner.uid === undefined) return true;
  return spawnSync("/bin/sh", ["-c", 'cd -P "$1"', "sh", folder], { ...owner, cwd: "/" }).status === 0;
}

/**
 * Gives a folder and all in it to the owner.
 * @param {string} folder
 * @param {Owner} owner
 * @throws when that fails
 */
export function giveTo(folder, owner) {
  if (owner.uid === undefined) return;
  const chown = spawnSync("chown", ["-R", `${owner.uid}:${owner.gid}`, folder], { encoding: "utf8" });
  if (chown.status !== 0) throw new Error(`chown ${folder}: ${chown.stderr}`);
}
