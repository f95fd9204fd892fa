import { expect, test } from "vitest";
import { chosenSteps, summary } from "./test-summary.mjs";

const steps = [
  { name: "lint" },
  { name: "unit-sqlite" },
  { name: "unit-postgres" },
  { name: "build" },
  { name: "e2e", needs: "build" },
];
const chosen = (...names: string[]) => chosenSteps(steps, names).map((step) => step.name);

test("all steps run unless some are named", () => {
  expect(chosen()).toEqual(["lint", "unit-sqlite", "unit-postgres", "build", "e2e"]);
  expect(chosen("unit")).toEqual(["unit-sqlite", "unit-postgres"]);
  expect(chosen("unit-postgres", "lint")).toEqual(["lint", "unit-postgres"]);
});

test("the browser tests bring the build that they test", () => {
  expect(chosen("e2e")).toEqual(["build", "e2e"]);
});

test("an unknown step is refused, with the names that there are", () => {
  expect(() => chosen("units")).toThrow("There is no step units; the steps are lint, unit-sqlite");
});

test("the last line sums up; failures and steps left out are named", () => {
  const text = summary(
    [
      { name: "lint", seconds: 1.25, counts: { passed: 1, failed: 0, notes: [] } },
      { name: "e2e", seconds: 3, counts: { passed: 4, failed: 2, notes: ["skipped: a test"] } },
    ],
    ["build"],
  );
  expect(text.split("\n").at(-1)).toBe("5 passed, 2 failed");
  expect(text).toMatch(/^ +FAILED +e2e +3\.0 s +4 passed, 2 failed$/m);
  expect(text).toMatch(/^ +ok +lint /m);
  expect(text).toContain("e2e: skipped: a test");
  expect(text).toContain("NOT RUN, because only some steps were asked for: build");
});
