// @ts-check
import { spawn } from "node:child_process";
import { root } from "./main.mjs";
import { stopped } from "./stop.mjs";

/**
 * Begins a Node program whose words go to our standard error, so that standard output is left to the results.
 * It is asked to end when we are, and killed with us.
 * @param {readonly string[]} args
 * @param {{ env: import("./main.mjs").Env, capture?: boolean }} options `capture` keeps its standard output
 */
export function begin(args, { env, capture = false }) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: /** @type {NodeJS.ProcessEnv} */ (env),
    stdio: ["ignore", capture ? "pipe" : 2, 2],
  });
  let output = "";
  child.stdout?.setEncoding("utf8").on("data", (some) => {
    output += some;
  });
  const end = () => child.kill("SIGTERM");
  const killNow = () => child.kill("SIGKILL");
  stopped.addEventListener("abort", end);
  process.once("exit", killNow);
  /** @type {Promise<{ code: number, output: string }>} */
  const ended = new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? 1, output }));
  });
  const done = ended.finally(() => {
    stopped.removeEventListener("abort", end);
    process.removeListener("exit", killNow);
  });
  return { pid: child.pid ?? 0, ended: done, end };
}
