import { addDays } from "./days";
import type { Calendar, Day } from "./facts";

/** A calendar that closes for years would loop for ever; a broken one is an error, not a wait. */
const LONGEST_CLOSURE = 366;

/**
 * Sums already made, per calendar: a year of lamps asks for the same few receipts again and again.
 * A calendar must therefore answer the same for a day throughout its life.
 */
const sums = new WeakMap<Calendar, Map<string, Day>>();

/**
 * The day `count` working days after `day`; the day itself is not counted. With `count` 0 it is `day`.
 * @throws RangeError when the calendar has no working day for a year, or `count` is negative.
 */
export function addWorkingDays(day: Day, count: number, calendar: Calendar): Day {
  const made = sums.get(calendar) ?? new Map<string, Day>();
  sums.set(calendar, made);
  const key = `${day}+${count}`;
  const sum = made.get(key) ?? countForward(day, count, calendar);
  made.set(key, sum);
  return sum;
}

/** Working days after `from` up to and with `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: Day, to: Day, calendar: Calendar): number {
  let count = 0;
  for (let day = from; day < to; ) {
    day = addDays(day, 1);
    if (calendar.isWorkingDay(day)) count += 1;
  }
  return count;
}

function countForward(day: Day, count: number, calendar: Calendar): Day {
  if (count < 0) throw new RangeError(`working days cannot be negative: ${count}`);
  let current = day;
  let left = count;
  let idle = 0;
  while (left > 0) {
    current = addDays(current, 1);
    if (calendar.isWorkingDay(current)) {
      left -= 1;
      idle = 0;
    } else if (++idle > LONGEST_CLOSURE) throw new RangeError(`no working day in the year after ${day}`);
  }
  return current;
}
