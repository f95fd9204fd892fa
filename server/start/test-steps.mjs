// @ts-check
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildIfChanged } from "./build.mjs";
import { findChromium } from "./chromium.mjs";
import { startPostgres } from "./postgres.mjs";
import { countsOfCheck, countsOfPlaywright, countsOfVitest, failure } from "./test-counts.mjs";
import { runTool } from "./tool.mjs";

/** @typedef {import("./test-counts.mjs").Counts} Counts */
/** @typedef {{ name: string, title: string, needs?: string, run: (folder: string) => Promise<Counts> }} Step */

const longest = { timeoutMs: 30 * 60_000 };

/** Settings of a real installation, which no test may see, let alone write to. */
const real = [
  "DATABASE_URL",
  "EVIDENCE_DIR",
  "JIANNUO_DEMO",
  "MAIL_FROM",
  "SMTP_URL",
  "TICK_EVERY_MINUTES",
  "NEXTAUTH_URL",
  "NEXTAUTH_SECRET",
  "HOST",
  "PORT",
];

/** @param {import("./main.mjs").Env} extra */
function testEnvironment(extra) {
  const own = Object.entries(process.env).filter(([name]) => !real.includes(name));
  return { ...Object.fromEntries(own), TEST_POSTGRES_URL: undefined, ...extra };
}

/** @type {(packageName: string, ...args: string[]) => () => Promise<Counts>} */
const check =
  (packageName, ...args) =>
  async () =>
    countsOfCheck(await runTool(packageName, args, { env: testEnvironment({}), ...longest }));

/**
 * All steps of `npm test`, in order. `run` gets a folder for its reports.
 * @type {Step[]}
 */
export const steps = [
  { name: "format", title: "Format", run: check("@biomejs/biome", "format", ".") },
  { name: "lint", title: "Lint", run: check("@biomejs/biome", "lint", "--error-on-warnings", ".") },
  { name: "types", title: "Types", run: types },
  {
    name: "migrations",
    title: "Migrations are those of the schema",
    run: check("tsx", "server/commands/generate-migrations.ts", "--check"),
  },
  { name: "unit-sqlite", title: "Unit tests on SQLite", run: (folder) => unit(folder, undefined) },
  { name: "unit-postgres", title: "Unit tests on Postgres", run: unitOnPostgres },
  { name: "build", title: "Production build", run: async () => countsOfCheck(await buildIfChanged()) },
  { name: "e2e", title: "Browser tests", needs: "build", run: browser },
];

async function types() {
  const env = testEnvironment({});
  const code = await runTool("next", ["typegen"], { env, ...longest });
  return countsOfCheck(code || (await runTool("typescript", ["--noEmit"], { env, ...longest })));
}

/**
 * @param {string} folder
 * @param {string | undefined} postgresUrl undefined for SQLite
 */
async function unit(folder, postgresUrl) {
  const report = join(folder, "vitest.json");
  const env = testEnvironment({ TEST_POSTGRES_URL: postgresUrl });
  const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  rmSync(report, { force: true });
  const code = await runTool("vitest", args, { env, ...longest });
  return counted(report, code, countsOfVitest);
}

/** @param {string} folder */
async function unitOnPostgres(folder) {
  const postgres = await startPostgres();
  try {
    return await unit(folder, postgres.url);
  } finally {
    await postgres.stop();
  }
}

/** @param {string} folder */
async function browser(folder) {
  const report = join(folder, "playwright.json");
  const env = testEnvironment({ CHROMIUM_PATH: await findChromium(), PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  rmSync(report, { force: true });
  const code = await runTool("@playwright/test", ["test", "--reporter=line,json"], { env, ...longest });
  return counted(report, code, countsOfPlaywright);
}

/**
 * @template Report
 * @param {string} file
 * @param {number} exitCode
 * @param {(report: Report, exitCode: number) => Counts} count
 */
function counted(file, exitCode, count) {
  try {
    return count(JSON.parse(readFileSync(file, "utf8")), exitCode);
  } catch (error) {
    return failure(`crashed with exit code ${exitCode}, without a readable report (${error})`);
  }
}
