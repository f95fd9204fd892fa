// @ts-check

/**
 * The outcome of a step of `npm test`. Whatever did not run to its end and pass is failed: also a skipped
 * test, and a step without any.
 * @typedef {{ passed: number, failed: number, notes: string[] }} Counts
 */

/**
 * @param {string} note why the step failed, in a sentence
 * @returns {Counts}
 */
export function failure(note) {
  return { passed: 0, failed: 1, notes: [note] };
}

/**
 * The outcome of a step that is one check.
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countsOfCheck(exitCode) {
  return exitCode === 0 ? { passed: 1, failed: 0, notes: [] } : failure(`exit code ${exitCode}`);
}

/**
 * @typedef {{ fullName: string, status: string }} VitestTest
 * @typedef {{ name: string, status: string, assertionResults: VitestTest[] }} VitestFile
 * @param {{ testResults: VitestFile[] }} report of vitest's reporter json
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countsOfVitest({ testResults }, exitCode) {
  const tests = testResults.flatMap((file) => file.assertionResults);
  const broken = testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  );
  const skipped = tests.filter((test) => !["passed", "failed"].includes(test.status));
  const passed = tests.filter((test) => test.status === "passed").length;
  const notes = [
    ...skipped.map((test) => `skipped: ${test.fullName}`),
    ...broken.map((file) => `could not run: ${file.name}`),
  ];
  return strict({ passed, failed: tests.length - passed + broken.length, notes }, exitCode);
}

/**
 * @typedef {{ title: string, file: string, specs?: PlaywrightSpec[], suites?: PlaywrightSuite[] }} PlaywrightSuite
 * @typedef {{ title: string, tests: { status: string, projectName: string }[] }} PlaywrightSpec
 * @param {{ suites: PlaywrightSuite[], errors: { message?: string }[] }} report of Playwright's reporter json
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countsOfPlaywright({ suites, errors }, exitCode) {
  const tests = suites.flatMap((suite) => testsOf(suite, suite.file));
  const passed = tests.filter((test) => test.status === "expected").length;
  const notes = [
    ...tests
      .filter((test) => ["skipped", "flaky"].includes(test.status))
      .map((t) => `${t.status}: ${t.name}`),
    ...errors.map((error) => `error outside a test: ${error.message ?? "unknown"}`),
  ];
  return strict({ passed, failed: tests.length - passed + errors.length, notes }, exitCode);
}

/**
 * @param {PlaywrightSuite} suite
 * @param {string} path the titles above the suite's tests
 * @returns {{ name: string, status: string }[]}
 */
function testsOf(suite, path) {
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests.map((test) => ({ name: `${path} › ${spec.title}`, status: test.status })),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => testsOf(inner, `${path} › ${inner.title}`))];
}

/**
 * @param {Counts} counts
 * @param {number} exitCode
 * @returns {Counts}
 */
function strict({ passed, failed, notes }, exitCode) {
  if (failed === 0 && passed === 0) return failure("no test ran");
  if (failed === 0 && exitCode !== 0) {
    return { passed, failed: 1, notes: [...notes, `exit code ${exitCode} although no test failed`] };
  }
  return { passed, failed, notes };
}
