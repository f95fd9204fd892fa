// @ts-check
import { spawn } from "node:child_process";
import { plainEnv } from "./postgres-cluster.mjs";

/** @typedef {{ stop: () => Promise<void>, hasEnded: () => boolean, log: () => string }} Guarded */

/**
 * Runs the server and watches its own input, a pipe from us: when that closes, be it because we are done or
 * because we were killed, it shuts the server down (asking again while it is too young to listen) and
 * removes its folder.
 */
const guard = `
folder=$1; shift
exec 3<&0
"$@" & server=$!
(cat <&3 >/dev/null 2>&1; while kill -INT $server 2>/dev/null; do sleep 0.1; done) &
wait $server; code=$?
rm -rf "$folder"
exit $code`;

/**
 * Starts a database server that cannot outlive this process. It gets a process group of its own: a
 * terminal's Ctrl-C must end the tests first and the database after them.
 * @param {string} program
 * @param {string[]} args
 * @param {string} folder removed with the server; it belongs to the owner
 * @param {import("./postgres-user.mjs").Owner} owner
 * @returns {Guarded}
 */
export function spawnGuarded(program, args, folder, owner) {
  const shell = spawn("/bin/sh", ["-c", guard, "sh", folder, program, ...args], {
    ...owner,
    cwd: "/",
    env: plainEnv,
    detached: true,
    stdio: ["pipe", "ignore", "pipe"],
  });
  let log = "";
  shell.stderr.setEncoding("utf8").on("data", (/** @type {string} */ text) => {
    log = (log + text).slice(-4000); // read on for as long as it runs, or the pipe fills and blocks it
  });
  let ended = false;
  /** @type {Promise<void>} */
  const end = new Promise((resolve) => {
    const settle = (/** @type {string} */ why) => {
      ended = true;
      log += why;
      resolve();
    };
    shell.once("exit", () => settle(""));
    shell.once("error", (error) => settle(error.message));
  });
  return {
    stop: () => {
      shell.stdin.end();
      return end;
    },
    hasEnded: () => ended,
    log: () => log.trim(),
  };
}
