import { describe, expect, it } from "vitest";
import * as format from "./format";

const yuan = { zh: "元", en: "CNY" };

describe("days and months", () => {
  it("stand as each language writes them, whatever the machine's time zone", () => {
    expect(format.formatDay("2023-06-08", "zh")).toBe("2023年6月8日");
    expect(format.formatDay("2023-06-28", "en")).toBe("28 Jun 2023");
    expect(format.formatShortDay("2023-12-01", "zh")).toBe("12月1日");
    expect(format.formatShortDay("2023-12-01", "en")).toBe("1 Dec");
    expect(format.formatMonth("2023-09", "zh")).toBe("2023年9月");
    expect(format.formatMonth("2023-09", "en")).toBe("Sep 2023");
    expect(format.formatShortMonth("2023-01", "zh")).toBe("1月");
    expect(format.formatShortMonth("2023-01", "en")).toBe("Jan");
  });

  it("puts an instant on the government's clock, past midnight too", () => {
    const at = new Date("2023-09-28T16:05:00Z");
    expect(format.formatInstant(at, "zh")).toBe("2023年9月29日 00:05");
    expect(format.formatInstant(at, "en")).toBe("29 Sep 2023, 00:05");
  });
});

describe("numbers", () => {
  it.each([
    [15_000, "1.5万", "15,000"],
    [9_999, "9,999", "9,999"],
    [17_800, "1.78万", "17,800"],
    [11_437, "11,437", "11,437"],
    [1_070_000, "107万", "1.07 million"],
    [130_000_000_000, "1,300亿", "130 bn"],
    [8_923_000_000, "89.23亿", "8.92 bn"],
    [6.6, "6.6", "6.6"],
    [-15_000, "−1.5万", "−15,000"],
    [0, "0", "0"],
  ])("%d reads %s and %s", (value, zh, en) => {
    expect(format.formatNumber(value, "zh")).toBe(zh);
    expect(format.formatNumber(value, "en")).toBe(en);
  });

  it.each([
    [130_000_000_000, yuan, "1,300亿元", "CNY 130 bn"],
    [480_000_000, { zh: "美元", en: "USD" }, "4.8亿美元", "USD 480 million"],
    [1_070_000, { zh: "平方米", en: "m²" }, "107万平方米", "1.07 million m²"],
    [2700, { zh: "套", en: "homes" }, "2,700套", "2,700 homes"],
    [7.5, { zh: "%", en: "%" }, "7.5%", "7.5%"],
  ])("%d carries its unit", (value, unit, zh, en) => {
    expect(format.formatQuantity(value, unit, "zh")).toBe(zh);
    expect(format.formatQuantity(value, unit, "en")).toBe(en);
  });

  it("prints shares and points with one decimal and no negative zero", () => {
    expect(format.formatShare(0.75)).toBe("75.0%");
    expect(format.formatShare(0.6123)).toBe("61.2%");
    expect(format.formatPoints(-13.84)).toBe("−13.8");
    expect(format.formatPoints(-0.04)).toBe("0.0");
  });

  it("signs a change", () => {
    expect(format.formatChange(184, "zh")).toBe("+184");
    expect(format.formatChange(-12, "en")).toBe("−12");
    expect(format.formatChange(0, "en")).toBe("0");
  });
});
