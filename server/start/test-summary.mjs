// @ts-check
import { columns } from "./accounts.mjs";
import { Complaint } from "./main.mjs";

/** @typedef {import("./test-counts.mjs").Counts} Counts */
/** @typedef {{ name: string, seconds: number, counts: Counts }} Outcome */
/** @typedef {{ name: string, needs?: string }} Named */

/**
 * The steps that the person asked for by name, or by the part of it before the hyphen, with those that they
 * need; all of them without a name.
 * @template {Named} T
 * @param {readonly T[]} steps
 * @param {readonly string[]} names
 * @returns {T[]}
 * @throws {Complaint} for a name that is none
 */
export function chosenSteps(steps, names) {
  const bears = (/** @type {T} */ step, /** @type {string} */ name) =>
    step.name === name || step.name.split("-")[0] === name;
  const unknown = names.find((name) => !steps.some((step) => bears(step, name)));
  if (unknown) {
    throw new Complaint(
      `There is no step ${unknown}; the steps are ${steps.map((step) => step.name).join(", ")}.`,
    );
  }
  const asked = steps.filter((step) => names.length === 0 || names.some((name) => bears(step, name)));
  return steps.filter((step) => asked.includes(step) || asked.some(({ needs }) => needs === step.name));
}

/**
 * The closing report: a table, what explains failures, the steps not run, and last the line
 * "N passed, N failed".
 * @param {readonly Outcome[]} outcomes
 * @param {readonly string[]} notRun names of the steps that were not asked for
 */
export function summary(outcomes, notRun) {
  const rows = outcomes.map(({ name, seconds, counts }) => [
    counts.failed ? "FAILED" : "ok",
    name,
    `${seconds.toFixed(1)} s`,
    `${counts.passed} passed, ${counts.failed} failed`,
  ]);
  const notes = outcomes.flatMap(({ name, counts }) => counts.notes.map((note) => `  ${name}: ${note}`));
  const left = notRun.length
    ? [`  NOT RUN, because only some steps were asked for: ${notRun.join(", ")}`]
    : [];
  const { passed, failed } = total(outcomes);
  return [
    columns([["result", "step", "time", "tests"], ...rows]),
    ...notes,
    ...left,
    "",
    `${passed} passed, ${failed} failed`,
  ].join("\n");
}

/** @param {readonly Outcome[]} outcomes */
export function total(outcomes) {
  return {
    passed: outcomes.reduce((sum, { counts }) => sum + counts.passed, 0),
    failed: outcomes.reduce((sum, { counts }) => sum + counts.failed, 0),
  };
}
