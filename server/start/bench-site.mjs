// @ts-check
import { join } from "node:path";
import { root } from "./main.mjs";

/**
 * What is measured: which data on which engine, and who asks for what there.
 * @typedef {{
 *   name: string,
 *   large: boolean,
 *   postgres: boolean,
 *   folder: string,
 *   logins: { supervisor: string, officer: string },
 *   commitment: string,
 *   seed: readonly string[],
 *   wait: string,
 * }} Site
 */

/** Governments of 300 commitments with a year of history each: 30,000 commitments. */
const governments = 100;

/**
 * @param {readonly string[]} args of `npm run bench`
 * @returns {Site}
 */
export function siteOf(args) {
  const large = args.includes("--large");
  const postgres = args.includes("--postgres");
  const size = large ? "30,000 commitments" : "the demonstration";
  return {
    name: `${size} on ${postgres ? "Postgres" : "SQLite"}`,
    large,
    postgres,
    folder: join(root, "data", "bench", large ? "large" : "demo"),
    logins: large
      ? { supervisor: "large-0001.supervisor", officer: "large-0001.officer-01" }
      : { supervisor: "supervisor", officer: "housing.officer" },
    commitment: large ? "L0001-001" : "SZ2023-124",
    seed: large ? ["large", "--count", String(governments)] : ["demo"],
    wait: large ? (postgres ? "about eight minutes" : "about five minutes") : "about a minute",
  };
}

/**
 * The environment of everything that is run for a site.
 * @param {import("./main.mjs").Env} env
 * @param {Site} site
 * @param {string} [postgresUrl] of the private server, for a site on Postgres
 * @returns {import("./main.mjs").Env}
 */
export const benchEnvironment = (env, { folder }, postgresUrl) => ({
  ...env,
  DATABASE_URL: postgresUrl ?? `file:${join(folder, "bench.db")}`,
  EVIDENCE_DIR: join(folder, "evidence"),
  JIANNUO_DEMO: "1",
  TICK_EVERY_MINUTES: "0",
  LOG_LEVEL: "warn",
});
