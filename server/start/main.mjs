// @ts-check
import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** @typedef {Record<string, string | undefined>} Env environment variables, as in process.env */

/** The repository's root folder; every starter runs its commands there. */
export const root = resolve(fileURLToPath(import.meta.url), "../../..");

/** An error whose one sentence is all that the person needs; it is printed without a stack. */
export class Complaint extends Error {}

/**
 * Runs `main` when the module at `moduleUrl` is the program itself (not when a test imports it).
 * The exit code is what `main` returns; a Complaint is printed as its sentence and exits with 1.
 * @param {string} moduleUrl the caller's import.meta.url
 * @param {(args: string[]) => Promise<number>} main
 */
export async function runMain(moduleUrl, main) {
  const entry = process.argv[1];
  if (!entry || realpathSync(entry) !== fileURLToPath(moduleUrl)) return;
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Complaint ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
