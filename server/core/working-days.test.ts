import { describe, expect, it } from "vitest";
import { addWorkingDays } from "@/server/lamp/working-days";
import { chineseCalendar } from "./working-days";

describe("the official calendar", () => {
  it("closes from Mid-Autumn to National Day 2023 and makes two weekend days up", () => {
    const holiday = ["09-29", "09-30", "10-01", "10-02", "10-03", "10-04", "10-05", "10-06"];
    expect(holiday.filter((day) => chineseCalendar.isWorkingDay(`2023-${day}`))).toEqual([]);
    expect(chineseCalendar.isWorkingDay("2023-09-28")).toBe(true);
    expect(chineseCalendar.isWorkingDay("2023-10-07")).toBe(true);
    expect(chineseCalendar.isWorkingDay("2023-10-08")).toBe(true);
    expect(chineseCalendar.isWorkingDay("2023-10-14")).toBe(false);
  });

  it("counts working days across the holiday", () => {
    expect(addWorkingDays("2023-09-28", 1, chineseCalendar)).toBe("2023-10-07");
    expect(addWorkingDays("2023-09-28", 3, chineseCalendar)).toBe("2023-10-09");
    expect(addWorkingDays("2023-09-28", 0, chineseCalendar)).toBe("2023-09-28");
  });

  it("falls back to Monday to Friday where nothing is announced", () => {
    expect(chineseCalendar.isWorkingDay("2040-06-04")).toBe(true);
    expect(chineseCalendar.isWorkingDay("2040-06-03")).toBe(false);
  });

  it("refuses a calendar without working days, and a negative count", () => {
    expect(() => addWorkingDays("2023-01-01", 1, { isWorkingDay: () => false })).toThrow(RangeError);
    expect(() => addWorkingDays("2023-01-01", -1, chineseCalendar)).toThrow(RangeError);
  });
});
