import chineseDays from "chinese-days";
import { addDays } from "@/server/lamp/days";
import type { Calendar, Day } from "@/server/lamp/facts";

const WEEKEND = [0, 6];
/** The name that the package gives to a day without an announcement of its own. */
const WEEKDAY_NAME = /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

function isWorkingDay(day: Day): boolean {
  const announced = chineseDays.getDayDetail(day);
  if (!WEEKDAY_NAME.test(announced.name)) return announced.work;
  // The package takes the weekday in the machine's own zone, which slips a day west of Greenwich.
  return !WEEKEND.includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}

/**
 * China's official calendar: statutory holidays and make-up working days as announced by the State Council;
 * for years without an announcement, Monday to Friday. Answers are kept: a day does not change its nature.
 */
export function createChineseCalendar(): Calendar {
  const known = new Map<Day, boolean>();
  return {
    isWorkingDay(day) {
      const found = known.get(day) ?? isWorkingDay(day);
      known.set(day, found);
      return found;
    },
  };
}

/** The calendar that every lamp and clock of the product shares. */
export const chineseCalendar: Calendar = createChineseCalendar();

/** The working days from one day to another, both included: what a browser needs to count with. */
export function workingDaysBetween(from: Day, until: Day): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= until; day = addDays(day, 1))
    if (chineseCalendar.isWorkingDay(day)) days.push(day);
  return days;
}
