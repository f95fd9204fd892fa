/**
 * Two clocks (DOMAIN). The security clock is always real. The business clock dates filings and lamps, is local
 * to the government and may be pinned to a day (the demonstration), with the time of day running.
 */
export type Clock = {
  /** Security clock. */
  real: () => Date;
  /** Business instant. */
  now: () => Date;
  /** Business day, `YYYY-MM-DD`. */
  today: () => string;
};

const dayMs = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar day of an instant in a time zone. */
export function dayIn(timeZone: string, at: Date): string {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-CA", {
      timeZone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    });
    formats.set(timeZone, format);
  }
  return format.format(at);
}

export function clockOf(
  government: { timeZone: string; businessDate: string | null },
  real: () => Date = () => new Date(),
): Clock {
  const daysAway = (at: Date) =>
    government.businessDate
      ? Math.round((Date.parse(government.businessDate) - Date.parse(dayIn(government.timeZone, at))) / dayMs)
      : 0;
  const now = () => {
    const shifted = new Date(real().getTime() + daysAway(real()) * dayMs);
    // Where clocks are put forward or back on the way, the last hour of a day may fall into its neighbour.
    return new Date(shifted.getTime() + daysAway(shifted) * dayMs);
  };
  return { real, now, today: () => dayIn(government.timeZone, now()) };
}

/** A clock that stands at noon of a day, for generators and tests. */
export const clockAt = (day: string, real: () => Date = () => new Date()): Clock => ({
  real,
  now: () => new Date(`${day}T12:00:00+08:00`),
  today: () => day,
});
