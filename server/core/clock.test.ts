import { describe, expect, it } from "vitest";
import { clockAt, clockOf, dayIn } from "./clock";

const at = (iso: string) => () => new Date(iso);
const shanghai = { timeZone: "Asia/Shanghai", businessDate: null };

describe("the business clock", () => {
  it("tells the day of the government, not of the machine or of Greenwich", () => {
    expect(clockOf(shanghai, at("2023-09-28T15:59:59Z")).today()).toBe("2023-09-28");
    expect(clockOf(shanghai, at("2023-09-28T16:00:00Z")).today()).toBe("2023-09-29");
    const urumqi = { timeZone: "Asia/Urumqi", businessDate: null };
    expect(clockOf(urumqi, at("2023-09-28T16:00:00Z")).today()).toBe("2023-09-28");
  });

  it("keeps a pinned day while the time of day runs, all around the clock", () => {
    for (let hour = 0; hour < 24; hour++) {
      const real = `2026-11-22T${String(hour).padStart(2, "0")}:30:00Z`;
      const clock = clockOf({ timeZone: "Asia/Shanghai", businessDate: "2023-09-28" }, at(real));
      expect(clock.today(), real).toBe("2023-09-28");
      expect(clock.now().toISOString().slice(13), real).toBe(":30:00.000Z");
      expect(clock.real().toISOString(), real).toBe(`${real.slice(0, -1)}.000Z`);
    }
  });

  it("runs within the pinned day", () => {
    let real = "2026-11-22T02:00:00Z";
    const clock = clockOf({ timeZone: "Asia/Shanghai", businessDate: "2023-09-28" }, () => new Date(real));
    const before = clock.now();
    real = "2026-11-22T02:00:05Z";
    expect(clock.now().getTime() - before.getTime()).toBe(5000);
  });

  it("keeps the pinned day in a zone that moves its clocks", () => {
    const clock = clockOf(
      { timeZone: "Europe/Berlin", businessDate: "2023-07-01" },
      at("2023-12-01T22:30:00Z"),
    );
    expect(clock.today()).toBe("2023-07-01");
  });

  it("is the real one where nothing is pinned", () => {
    const clock = clockOf(shanghai, at("2024-02-29T01:02:03Z"));
    expect([clock.now().toISOString(), clock.today()]).toEqual(["2024-02-29T01:02:03.000Z", "2024-02-29"]);
  });

  it("stands at noon for generators and tests", () => {
    expect(dayIn("Asia/Shanghai", clockAt("2023-09-28").now())).toBe("2023-09-28");
    expect(clockAt("2023-09-28").today()).toBe("2023-09-28");
  });
});
