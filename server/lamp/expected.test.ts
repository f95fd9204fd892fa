import { describe, expect, it } from "vitest";
import { expectedShare, linearShare, regrantedShare, stepShare } from "./expected";

describe("even expectation", () => {
  it.each([
    ["2023-01-01", "2023-12-31", "2023-09-30", 9 / 12],
    ["2023-01-01", "2023-12-31", "2023-11-30", 11 / 12],
    ["2023-01-15", "2023-10-15", "2023-09-30", 9 / 10],
    ["2023-01-01", "2023-12-31", "2022-12-31", 0],
    ["2023-01-01", "2023-12-31", "2024-02-29", 1],
    ["2023-01-01", "2023-12-31", "2023-09-29", 8 / 12],
    ["2023-06-01", "2023-06-30", "2023-06-30", 1],
  ])("from %s to %s, by %s: %d", (start, due, at, share) => {
    expect(linearShare(start, due, at)).toBeCloseTo(share, 12);
  });

  it("does not divide by a due date before the start", () => {
    expect(linearShare("2023-06-01", "2023-03-31", "2023-07-31")).toBe(1);
  });
});

describe("steps", () => {
  const nodes = [
    { on: "2023-03-31", share: 0.2 },
    { on: "2023-06-30", share: 0.45 },
    { on: "2023-09-30", share: 0.75 },
    { on: "2023-12-31", share: 1 },
  ];

  it.each([
    ["2023-02-28", 0],
    ["2023-03-31", 0.2],
    ["2023-08-31", 0.45],
    ["2023-12-31", 1],
  ])("by %s: %d", (at, share) => {
    expect(stepShare(nodes, at)).toBe(share);
    const schedule = { kind: "steps" as const, nodes };
    expect(expectedShare({ schedule, startOn: "2023-01-01", dueOn: "2023-12-31", regrant: null }, at)).toBe(
      share,
    );
  });
});

describe("against a provisional baseline", () => {
  const since = (first: string, at: string, dueOn = "2023-12-31") =>
    expectedShare(
      { schedule: { kind: "linear" }, startOn: "2023-01-01", dueOn, regrant: null, since: first },
      at,
    );

  it.each([
    ["2023-02-10", "2023-02-28", 0],
    ["2023-02-10", "2023-08-31", 6 / 10],
    ["2023-02-28", "2023-08-30", 5 / 10],
    ["2023-02-28", "2023-12-31", 1],
    ["2023-02-28", "2024-03-31", 1],
    ["2023-12-10", "2023-12-30", 0],
    ["2023-12-10", "2023-12-31", 1],
  ])("runs from the end of the first reading's month, %s: by %s %d", (first, at, share) => {
    expect(since(first, at)).toBeCloseTo(share, 12);
  });

  it("asks of steps what they ask beyond that month", () => {
    const nodes = [
      { on: "2023-03-31", share: 0.2 },
      { on: "2023-06-30", share: 0.45 },
      { on: "2023-12-31", share: 1 },
    ];
    const course = {
      schedule: { kind: "steps" as const, nodes },
      startOn: "2023-01-01",
      dueOn: "2023-12-31",
    };
    const of = (since: string, at: string) => expectedShare({ ...course, regrant: null, since }, at);
    expect(of("2023-03-10", "2023-03-31")).toBe(0);
    expect(of("2023-03-10", "2023-06-30")).toBeCloseTo(0.25 / 0.8, 12);
    expect(of("2023-02-10", "2023-06-30")).toBe(0.45);
    expect(of("2023-03-10", "2023-12-31")).toBe(1);
    expect(of("2023-12-10", "2023-12-31")).toBe(1);
  });

  it("gives way to a grant", () => {
    const grant = { on: "2023-06-30", progress: 0.4 };
    const course = { schedule: { kind: "linear" as const }, startOn: "2023-01-01", dueOn: "2023-12-31" };
    expect(expectedShare({ ...course, regrant: grant, since: "2023-02-10" }, "2023-09-30")).toBeCloseTo(
      0.7,
      12,
    );
  });
});

describe("after a grant", () => {
  it.each([
    ["2023-09-30", 0.4],
    ["2023-10-31", 0.5],
    ["2023-12-31", 0.7],
    ["2024-03-31", 1],
    ["2024-04-30", 1],
  ])("runs from the progress of the day to the whole at the new date: by %s %d", (at, share) => {
    expect(regrantedShare({ on: "2023-09-10", progress: 0.4 }, "2024-03-31", at)).toBeCloseTo(share, 12);
  });
});
