import { addDays } from "../lamp/days";
import type { Calendar, Day } from "../lamp/facts";

/** Quiet hours of a plan, "HH:MM" on the government's own clock. */
export type Quiet = { quietFrom: string; quietUntil: string };

const formats = new Map<string, Intl.DateTimeFormat>();

/** Day and time of day that a clock on the wall of the zone shows. */
function wall(timeZone: string, at: Date): { day: Day; time: string } {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" });
  formats.set(timeZone, format);
  const [day = "", time = ""] = format.format(at).split(" ");
  return { day, time };
}

/** The instant at which the wall of the zone shows this. */
function instantIn(timeZone: string, day: Day, time: string): Date {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  let at = wanted;
  // The second round is for zones whose offset changes on the way.
  for (let round = 0; round < 2; round++) {
    const shown = wall(timeZone, new Date(at));
    at += wanted - Date.parse(`${shown.day}T${shown.time}:00Z`);
  }
  return new Date(at);
}

/** The hours of a working day in which notices are sent. */
const openHours = ({ quietFrom, quietUntil }: Quiet): [string, string][] =>
  (quietFrom > quietUntil
    ? ([[quietUntil, quietFrom]] as [string, string][])
    : ([
        ["00:00", quietFrom],
        [quietUntil, "24:00"],
      ] as [string, string][])
  ).filter(([from, until]) => from < until);

/** A calendar that is closed for longer than this is broken. */
const longestClosure = 366;

/**
 * When a notice may be sent that is ready now: null for at once, else the next working instant. Days off are quiet as
 * a whole; where both hours are the same there are no quiet hours at all, and days off count as any other.
 */
export function nextSending(now: Date, quiet: Quiet, timeZone: string, calendar: Calendar): Date | null {
  if (quiet.quietFrom === quiet.quietUntil) return null;
  const { day: today, time } = wall(timeZone, now);
  const hours = openHours(quiet);
  for (let away = 0; away <= longestClosure; away++) {
    const day = addDays(today, away);
    if (!calendar.isWorkingDay(day)) continue;
    for (const [from, until] of hours) {
      if (away > 0 || time < from) return instantIn(timeZone, day, from);
      if (time < until) return null;
    }
  }
  throw new RangeError(`no working day in the year after ${today}`);
}
