import { describe, expect, it } from "vitest";
import { chineseCalendar } from "../core/working-days";
import { nextSending } from "./sending-time";

const night = { quietFrom: "18:00", quietUntil: "08:30" };
const noon = { quietFrom: "12:00", quietUntil: "14:00" };
const none = { quietFrom: "00:00", quietUntil: "00:00" };

/** Local times of Shanghai; `now` where it may be sent at once. */
const sent = (at: string, quiet: typeof night, zone = "Asia/Shanghai", offset = "+08:00") =>
  nextSending(new Date(`${at}:00${offset}`), quiet, zone, chineseCalendar)?.toISOString() ?? "now";
const utc = (at: string) => new Date(`${at}:00+08:00`).toISOString();

describe("nextSending", () => {
  it.each([
    // Thursday before the National Day holiday of 2023, which ran from 29 September to 6 October.
    ["2023-09-28T08:29", "2023-09-28T08:30"],
    ["2023-09-28T08:30", "now"],
    ["2023-09-28T17:59", "now"],
    ["2023-09-28T18:00", "2023-10-07T08:30"],
    ["2023-09-30T12:00", "2023-10-07T08:30"],
    // The make-up Saturday and Sunday are working days.
    ["2023-10-07T12:00", "now"],
    ["2023-10-07T20:00", "2023-10-08T08:30"],
    ["2023-10-08T12:00", "now"],
    // An ordinary weekend, and the small hours of a Monday.
    ["2023-09-22T18:30", "2023-09-25T08:30"],
    ["2023-09-25T00:30", "2023-09-25T08:30"],
  ])("at %s with quiet nights is %s", (at, expected) => {
    expect(sent(at, night)).toBe(expected === "now" ? "now" : utc(expected));
  });

  it.each([
    ["2023-09-28T11:59", "now"],
    ["2023-09-28T12:00", "2023-09-28T14:00"],
    ["2023-09-28T23:00", "now"],
    ["2023-09-29T10:00", "2023-10-07T00:00"],
  ])("at %s with a quiet noon is %s", (at, expected) => {
    expect(sent(at, noon)).toBe(expected === "now" ? "now" : utc(expected));
  });

  it("knows no quiet hours and no days off where both hours are the same", () => {
    for (const at of ["2023-09-28T23:00", "2023-10-01T03:00"]) expect(sent(at, none)).toBe("now");
  });

  it("reads the wall of the government's own zone", () => {
    // 09:00 in Shanghai is 07:00 in Ürümqi.
    expect(sent("2023-09-28T09:00", night, "Asia/Urumqi")).toBe("2023-09-28T02:30:00.000Z");
    expect(sent("2023-09-28T11:00", night, "Asia/Urumqi")).toBe("now");
  });
});
