// @ts-check
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Complaint, root } from "./main.mjs";
import { run } from "./run.mjs";

/**
 * Runs the program of an installed package with this Node, without the second that npx takes.
 * @param {string} packageName
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runTool(packageName, args, options) {
  return run(process.execPath, [toolPath(packageName), ...args], options);
}

/**
 * Runs npm: the very npm that started us, if one did.
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath;
  return npm?.endsWith(".js") ? run(process.execPath, [npm, ...args], options) : run("npm", args, options);
}

/**
 * The script behind a package's (first) command.
 * @param {string} packageName
 * @throws {Complaint} when the package is not installed
 */
export function toolPath(packageName) {
  const folder = resolve(root, "node_modules", packageName);
  try {
    const { bin } = JSON.parse(readFileSync(resolve(folder, "package.json"), "utf8"));
    return resolve(folder, typeof bin === "string" ? bin : Object.values(bin)[0]);
  } catch (error) {
    throw new Complaint(`${packageName} is not installed; run npm ci.`, { cause: error });
  }
}
