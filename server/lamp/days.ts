import type { Day } from "./facts";

const MS_PER_DAY = 86_400_000;
const two = (n: number): string => (n < 10 ? `0${n}` : String(n));
const utc = (day: Day): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));

/** The day `count` calendar days after `day` (before it when negative). No time zone takes part. */
export function addDays(day: Day, count: number): Day {
  if (count === 0) return day;
  const date = new Date(utc(day) + count * MS_PER_DAY);
  return `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utc(to) - utc(from)) / MS_PER_DAY);
}

/** Months since year 0 of the month of a day or period: neighbours differ by one. */
export function monthIndex(dayOrPeriod: string): number {
  return Number(dayOrPeriod.slice(0, 4)) * 12 + Number(dayOrPeriod.slice(5, 7)) - 1;
}

/** `YYYY-MM` of a month index. */
export function monthOfIndex(index: number): string {
  return `${Math.floor(index / 12)}-${two((index % 12) + 1)}`;
}

/** Last calendar day of the month of a day or period. */
export function monthEnd(dayOrPeriod: string): Day {
  const year = Number(dayOrPeriod.slice(0, 4));
  const month = Number(dayOrPeriod.slice(5, 7));
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return `${dayOrPeriod.slice(0, 7)}-${length}`;
}

/** The later of two days; a null has not come. */
export function laterOf(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
