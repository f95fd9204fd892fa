import type { Frequency } from "@/db/values";
import { addDays, monthEnd, monthIndex, monthOfIndex } from "./days";
import type { Day } from "./facts";

const MONTHS: Record<Frequency, number> = { month: 1, quarter: 3, half: 6, year: 12 };

/**
 * End of the newest measuring interval (calendar month, quarter, half, year) whose figure is due by `at`,
 * that is published `lagDays` after the interval's end; null before the first one that ends on or after
 * `startOn` (DOMAIN, Lamp: "before its first due reading (frequency and lag): grey").
 */
export function lastDueInterval(frequency: Frequency, lagDays: number, startOn: Day, at: Day): Day | null {
  const length = MONTHS[frequency];
  const lastDay = addDays(at, -lagDays);
  let endIndex = Math.floor(monthIndex(lastDay) / length) * length + length - 1;
  if (monthEnd(monthOfIndex(endIndex)) > lastDay) endIndex -= length;
  const end = monthEnd(monthOfIndex(endIndex));
  return end < startOn ? null : end;
}
