import { expect, it } from "vitest";
import { milestoneLine, stateOf } from "./milestone-line";

const step = (id: string, dueOn: string, reachedOn: string | null = null) => ({ id, dueOn, reachedOn });
const span = { startOn: "2023-01-01", endOn: "2023-12-31", width: 660, margin: 14 };

it("tells reached, late, overdue and ahead apart, with their days", () => {
  const day = "2023-09-28";
  expect(stateOf(step("a", "2023-03-31", "2023-03-31"), day, true)).toEqual({ state: "reached", days: 0 });
  expect(stateOf(step("a", "2023-03-31", "2023-04-10"), day, true)).toEqual({ state: "late", days: 10 });
  expect(stateOf(step("a", "2023-09-27"), day, true)).toEqual({ state: "missed", days: 1 });
  expect(stateOf(step("a", "2023-09-28"), day, true)).toEqual({ state: "ahead", days: 0 });
  expect(stateOf(step("a", "2023-09-27"), day, false)).toEqual({ state: "open", days: 0 });
});

it("places milestones by their dates, the present day between them", () => {
  const line = milestoneLine(
    [step("a", "2023-03-31"), step("b", "2023-06-30"), step("c", "2023-12-31")],
    "2023-09-28",
    span,
  );
  const [a = 0, b = 0, c = 0] = line.steps.map((one) => one.x);
  expect(a).toBeGreaterThan(14);
  expect(b - a).toBeCloseTo((91 / 364) * 632, 5);
  expect(c).toBe(646);
  expect(line.today).toBeGreaterThan(b);
  expect(line.today).toBeLessThan(c);
});

it("keeps marks of one day apart, and inside the line", () => {
  const same = ["a", "b", "c"].map((id) => step(id, "2023-12-31"));
  const xs = milestoneLine(same, "2024-02-01", span).steps.map((one) => one.x);
  expect(xs).toEqual([602, 624, 646]);
  expect(milestoneLine(same, "2024-02-01", span).today).toBeNull();
});

it("goes on to a date beyond the end", () => {
  const line = milestoneLine([step("a", "2024-06-30")], "2024-01-31", span);
  expect(line.steps[0]?.x).toBe(646);
  expect(line.today).not.toBeNull();
});
