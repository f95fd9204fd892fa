import { describe, expect, it } from "vitest";
import { addDays, daysBetween, monthEnd } from "./days";
import { lastDueInterval } from "./intervals";
import { deadlineOf, lastDuePeriod, nextPeriod, periodEnd, periodsOf, previousPeriod } from "./periods";
import { makePlan } from "./testing";

const plan = makePlan();

describe("days", () => {
  it.each([
    ["2023-02-28", 1, "2023-03-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2023-12-31", 1, "2024-01-01"],
    ["2023-03-01", -1, "2023-02-28"],
  ])("%s %+d is %s", (day, count, result) => {
    expect(addDays(day, count)).toBe(result);
    expect(daysBetween(day, result)).toBe(count);
  });

  it("knows the last day of a month", () => {
    expect(["2023-02", "2024-02", "2100-02", "2023-09", "2023-12"].map(monthEnd)).toEqual([
      "2023-02-28",
      "2024-02-29",
      "2100-02-28",
      "2023-09-30",
      "2023-12-31",
    ]);
  });
});

describe("periods", () => {
  it("are the calendar months of the plan and go on past its end", () => {
    expect(periodsOf(plan)).toHaveLength(12);
    expect(periodsOf(plan).at(-1)).toBe("2023-12");
    expect(nextPeriod("2023-12")).toBe("2024-01");
    expect(previousPeriod("2024-01")).toBe("2023-12");
    expect(lastDuePeriod(plan, "2024-02-15")).toBe("2024-01");
    expect(periodEnd("2023-09")).toBe("2023-09-30");
  });

  it("clamps the filing day to the month's length", () => {
    expect(deadlineOf({ filingDay: 31 }, "2023-02")).toBe("2023-02-28");
    expect(deadlineOf({ filingDay: 5 }, "2023-02")).toBe("2023-02-05");
  });

  it.each([
    ["2023-09-28", "2023-08"],
    ["2023-09-29", "2023-09"],
    ["2023-01-28", null],
    ["2023-01-29", "2023-01"],
    ["2022-12-31", null],
  ])("on %s the last due period is %s", (day, period) => {
    expect(lastDuePeriod(plan, day)).toBe(period);
  });
});

describe("measuring intervals", () => {
  it.each([
    ["month", 0, "2023-08-31", "2023-08-31"],
    ["month", 20, "2023-08-31", "2023-07-31"],
    ["quarter", 0, "2023-02-28", null],
    ["quarter", 0, "2023-03-31", "2023-03-31"],
    ["quarter", 20, "2023-03-31", null],
    ["quarter", 20, "2023-04-30", "2023-03-31"],
    ["half", 20, "2023-09-30", "2023-06-30"],
    ["year", 0, "2023-12-31", "2023-12-31"],
    ["year", 0, "2023-11-30", null],
  ] as const)("%s with a lag of %d days: by %s the newest due is %s", (frequency, lag, at, end) => {
    expect(lastDueInterval(frequency, lag, "2023-01-01", at)).toBe(end);
  });
});
