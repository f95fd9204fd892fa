import { clockOf } from "../core/clock";

/** Deadlines within a day, such as the hour at which a notice goes out, show after so long at the latest. */
const quarterMs = 5 * 60_000;

type Government = { timeZone: string; businessDate: string | null };

/**
 * What an answer about a government depends on besides who asks and for what: the count of its committed writes, the
 * business day, and, roughly, the time of day.
 */
export const stampOf = (government: Government, revision: number, now: Date): string =>
  `${revision} ${clockOf(government, () => now).today()} ${Math.floor(now.getTime() / quarterMs)}`;
