// @ts-check
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installIfNeeded } from "./install.mjs";
import { Complaint, runMain } from "./main.mjs";
import { refuseOldNode } from "./node-version.mjs";
import { listenForStop, stopExitCode, stopped } from "./stop.mjs";
import { failure } from "./test-counts.mjs";
import { steps } from "./test-steps.mjs";
import { chosenSteps, summary, total } from "./test-summary.mjs";

/** @typedef {import("./test-summary.mjs").Outcome} Outcome */
/** @typedef {import("./test-steps.mjs").Step} Step */

/**
 * Runs all steps, also after one failed; only the browser tests need the build that they test.
 * @param {string[]} names the steps to run; all without one
 * @returns {Promise<number>} 1 when anything failed
 */
async function test(names) {
  refuseOldNode();
  listenForStop();
  const chosen = chosenSteps(steps, names);
  await installIfNeeded();
  const folder = mkdtempSync(join(tmpdir(), "jiannuo-test-"));
  /** @type {Outcome[]} */
  const outcomes = [];
  try {
    for (const step of chosen) {
      if (stopped.aborted) break;
      outcomes.push(await outcomeOf(step, outcomes, folder));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (stopped.aborted) {
    console.error("\nStopped before the end; nothing is proved.");
    return stopExitCode();
  }
  const notRun = steps.filter((step) => !chosen.includes(step)).map((step) => step.name);
  console.log(`\n━━ Summary ━━\n${summary(outcomes, notRun)}`);
  return total(outcomes).failed ? 1 : 0;
}

/**
 * @param {Step} step
 * @param {readonly Outcome[]} before
 * @param {string} folder
 * @returns {Promise<Outcome>}
 */
async function outcomeOf(step, before, folder) {
  console.log(`\n━━ ${step.title} (${step.name}) ━━`);
  const start = performance.now();
  const missing = before.find(({ name, counts }) => name === step.needs && counts.failed);
  const counts = missing
    ? failure(`not run, because ${missing.name} failed`)
    : await step.run(folder).catch(crash);
  const seconds = (performance.now() - start) / 1000;
  console.log(`── ${step.name}: ${counts.failed ? "FAILED" : "ok"} in ${seconds.toFixed(1)} s`);
  return { name: step.name, seconds, counts };
}

/** @param {unknown} error */
function crash(error) {
  console.error(error instanceof Complaint ? error.message : error);
  return failure(error instanceof Error ? error.message : String(error));
}

await runMain(import.meta.url, test);
