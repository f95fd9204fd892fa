import type { Locale } from "@/db/values";

/** Numbers and dates as people read them (INTERFACE, Manners). Days are `YYYY-MM-DD`, months `YYYY-MM`. */

const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const partsOf = (text: string) => {
  const [year = 0, month = 1, day = 1] = text.split("-").map(Number);
  return { year, month, day, name: monthNames[month - 1] ?? "" };
};

/** 2023年9月28日 / 28 Sep 2023 */
export function formatDay(day: string, locale: Locale): string {
  const at = partsOf(day);
  return locale === "zh" ? `${at.year}年${at.month}月${at.day}日` : `${at.day} ${at.name} ${at.year}`;
}

/** 9月28日 / 28 Sep, where the year is plain from the page. */
export function formatShortDay(day: string, locale: Locale): string {
  const at = partsOf(day);
  return locale === "zh" ? `${at.month}月${at.day}日` : `${at.day} ${at.name}`;
}

/** 2023年9月 / Sep 2023 */
export function formatMonth(month: string, locale: Locale): string {
  const at = partsOf(month);
  return locale === "zh" ? `${at.year}年${at.month}月` : `${at.name} ${at.year}`;
}

/** 9月 / Sep */
export function formatShortMonth(month: string, locale: Locale): string {
  const at = partsOf(month);
  return locale === "zh" ? `${at.month}月` : at.name;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** An instant on the government's own clock: 2023年9月28日 10:42 / 28 Sep 2023, 10:42 */
export function formatInstant(at: Date, locale: Locale, timeZone = "Asia/Shanghai"): string {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" });
    clocks.set(timeZone, clock);
  }
  const [day = "", time = ""] = clock.format(at).split(" ");
  return `${formatDay(day, locale)}${locale === "zh" ? " " : ", "}${time}`;
}

const grouped = (value: number, decimals: number) =>
  value.toLocaleString("en-US", { maximumFractionDigits: decimals }).replace("-", "−");

type Scale = { from: number; divide: number; zh: string; en: string };
const scales: Record<Locale, readonly Scale[]> = {
  zh: [
    { from: 1e8, divide: 1e8, zh: "亿", en: "" },
    { from: 1e4, divide: 1e4, zh: "万", en: "" },
  ],
  en: [
    { from: 1e9, divide: 1e9, zh: "", en: " bn" },
    { from: 1e6, divide: 1e6, zh: "", en: " million" },
  ],
};

/** Below a million a scaled figure must say the same as the digits: a count of 11,437 never turns into 1.14万. */
const exactBelow = 1e6;

/** 1.5万, 1,300亿 / 15,000, 130 bn. At most two decimals. */
export function formatNumber(value: number, locale: Locale): string {
  const size = Math.abs(value);
  const scale = scales[locale].find(({ from }) => size >= from);
  if (!scale) return grouped(value, 2);
  const hundredths = (size / scale.divide) * 100;
  const same = Math.abs(hundredths - Math.round(hundredths)) < 1e-6;
  return size < exactBelow && !same
    ? grouped(value, 2)
    : `${grouped(value / scale.divide, 2)}${scale[locale]}`;
}

/** 75.0% for a share of 0.75. */
export const formatShare = (share: number): string => `${formatPoints(share * 100)}%`;

/** Points with one decimal: 13.8. Never "−0.0". */
export const formatPoints = (points: number): string =>
  points
    .toFixed(1)
    .replace(/^-0\.0$/, "0.0")
    .replace("-", "−");

/** A change with its sign: +184, −12, 0. */
export const formatChange = (value: number, locale: Locale): string =>
  `${value > 0 ? "+" : ""}${formatNumber(value, locale)}`;

export type Unit = { zh: string; en: string };
const currencies: Record<string, string> = { 元: "CNY", 美元: "USD" };

/** A value with its unit: 1,300亿元, 107万平方米, 6% / CNY 130 bn, 1.07 million m², 6%. */
export function formatQuantity(value: number, unit: Unit, locale: Locale): string {
  if (unit.zh === "%") return `${grouped(value, 2)}%`;
  const number = formatNumber(value, locale);
  if (locale === "zh") return `${number}${unit.zh}`;
  const currency = currencies[unit.zh];
  return currency ? `${currency} ${number}` : `${number} ${unit.en}`;
}
