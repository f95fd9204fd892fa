import { expect, test } from "vitest";
import { countsOfCheck, countsOfPlaywright, countsOfVitest } from "./test-counts.mjs";

const file = (status: string, ...tests: string[]) => ({
  name: "a.test.ts",
  status,
  assertionResults: tests.map((each, i) => ({ fullName: `test ${i}`, status: each })),
});
const suite = (...tests: string[]) => ({
  title: "a.spec.ts",
  file: "a.spec.ts",
  suites: [
    {
      title: "group",
      file: "a.spec.ts",
      specs: tests.map((status, i) => ({ title: `spec ${i}`, tests: [{ status, projectName: "" }] })),
    },
  ],
});

test("a check counts as one", () => {
  expect(countsOfCheck(0)).toEqual({ passed: 1, failed: 0, notes: [] });
  expect(countsOfCheck(3)).toEqual({ passed: 0, failed: 1, notes: ["exit code 3"] });
});

test("vitest: passed and failed are summed over the files", () => {
  const report = { testResults: [file("passed", "passed", "passed"), file("failed", "passed", "failed")] };
  expect(countsOfVitest(report, 1)).toEqual({ passed: 3, failed: 1, notes: [] });
});

test.each(["skipped", "pending", "todo"])("vitest: a %s test is failed and named", (status) => {
  const counts = countsOfVitest({ testResults: [file("passed", "passed", status)] }, 0);
  expect(counts).toEqual({ passed: 1, failed: 1, notes: ["skipped: test 1"] });
});

test("vitest: a file that cannot be loaded is failed and named", () => {
  const counts = countsOfVitest({ testResults: [file("failed"), file("passed", "passed")] }, 1);
  expect(counts).toEqual({ passed: 1, failed: 1, notes: ["could not run: a.test.ts"] });
});

test("no test at all is failed", () => {
  expect(countsOfVitest({ testResults: [] }, 0)).toMatchObject({ passed: 0, failed: 1 });
  expect(countsOfPlaywright({ suites: [], errors: [] }, 0)).toMatchObject({ passed: 0, failed: 1 });
});

test("an exit code that no test explains is failed", () => {
  expect(countsOfVitest({ testResults: [file("passed", "passed")] }, 1)).toMatchObject({
    passed: 1,
    failed: 1,
  });
  expect(countsOfPlaywright({ suites: [suite("expected")], errors: [] }, 1)).toMatchObject({ failed: 1 });
});

test("Playwright: nested suites count; skipped and flaky tests are failed and named", () => {
  const report = { suites: [suite("expected", "unexpected", "skipped", "flaky")], errors: [] };
  expect(countsOfPlaywright(report, 1)).toEqual({
    passed: 1,
    failed: 3,
    notes: ["skipped: a.spec.ts › group › spec 2", "flaky: a.spec.ts › group › spec 3"],
  });
});

test("Playwright: an error outside the tests is failed", () => {
  const report = { suites: [suite("expected")], errors: [{ message: "no server" }] };
  expect(countsOfPlaywright(report, 1)).toEqual({
    passed: 1,
    failed: 1,
    notes: ["error outside a test: no server"],
  });
});
