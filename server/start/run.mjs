// @ts-check
import { spawn } from "node:child_process";
import { root } from "./main.mjs";
import { signalExitCode, stopExitCode, stopped } from "./stop.mjs";

const ownGroup = process.platform !== "win32";
const patienceMs = 10_000;

/**
 * Runs a command with our output, hands on a request to stop, and waits until it has ended.
 * It gets a process group of its own: a terminal's Ctrl-C then reaches it once, through us, with all that
 * it started. When it does not end within ten seconds of being asked, it is killed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: import("./main.mjs").Env, timeoutMs?: number, quiet?: boolean }} [options]
 * @returns {Promise<number>} its exit code; 128 + n when signal n ended it; 124 after the time-out
 * @throws when the command cannot be started
 */
export async function run(command, args, { env = process.env, timeoutMs, quiet = false } = {}) {
  if (stopped.aborted) return stopExitCode();
  const output = quiet ? "ignore" : "inherit";
  const child = spawn(command, args, {
    cwd: root,
    env: /** @type {NodeJS.ProcessEnv} */ (env),
    stdio: ["ignore", output, output],
    detached: ownGroup,
  });
  let late = false;
  /** @type {NodeJS.Timeout | undefined} */
  let killing;
  /** @param {NodeJS.Signals} signal */
  const end = (signal) => {
    signalGroup(child, signal);
    killing ??= setTimeout(() => signalGroup(child, "SIGKILL"), patienceMs);
  };
  const handOn = () => end(/** @type {NodeJS.Signals} */ (stopped.reason));
  const killNow = () => signalGroup(child, "SIGKILL");
  const giveUp = () => {
    late = true;
    end("SIGTERM");
  };
  const limit = timeoutMs ? setTimeout(giveUp, timeoutMs) : undefined;
  stopped.addEventListener("abort", handOn);
  process.once("exit", killNow);
  try {
    return await new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("exit", (code, signal) => resolve(late ? 124 : (code ?? signalExitCode(signal ?? ""))));
    });
  } finally {
    clearTimeout(killing);
    clearTimeout(limit);
    stopped.removeEventListener("abort", handOn);
    process.removeListener("exit", killNow);
  }
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (!child.pid) return;
  try {
    if (ownGroup) process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "ESRCH") throw error; // ESRCH: it has ended already
  }
}
