import { type Lamp, lamps } from "@/db/values";
import { chineseCalendar } from "../core/working-days";
import { workingDaysBetween } from "../lamp/working-days";
import type { FigureRow } from "./rows";

/**
 * The figures of a department and their formulas. All count the commitments that it leads and that have no children,
 * as they stood on the day; what it only supports counts in none of them. A share is shown with its numerator and
 * denominator; with nothing to divide by it is not shown as a number.
 *
 * | figure | numerator | denominator |
 * |---|---|---|
 * | fill rate | periods filed, in time or late | periods due: those filed, and those that were owed and missed |
 * | filed in time | periods filed by their deadline | the same |
 * | punctual, original date | closed by the original due date | closed, or past that date; see `punctuality` |
 * | punctual, approved date | closed by the due date that holds after deferrals | closed, or past that date |
 * | returns | filings of a period returned at least once | filings of a period accepted or returned at least once |
 * | receipt | working days from sending out to receipt: the median; and received within the limit | received, or waiting beyond the limit |
 * | closing rate | closed | all led, without the discontinued |
 */
export type Figures = {
  led: number;
  lamps: Record<Lamp, number>;
  /** Periods filed at all, and those filed in time, of the periods due. */
  fill: Share;
  onTime: Share;
  /** Closed by the date that the report set, and by the one that holds after deferrals. */
  original: Share;
  approved: Share;
  /** Times that a filing was sent back. */
  returns: number;
  /** Working days at the median, null before the first receipt; and those within the plan's limit. */
  receipt: { median: number | null; within: Share };
  closing: Share;
  /** New due dates granted, and the items that got one. */
  deferrals: { granted: number; items: number };
};

/** `of` out of `all`. */
export type Share = { of: number; all: number };

type Basis = { day: string; acknowledgeWorkingDays: number };

export function figuresOf(rows: readonly FigureRow[], { day, acknowledgeWorkingDays }: Basis): Figures {
  const sum = (count: (row: FigureRow) => number) => rows.reduce((all, row) => all + count(row), 0);
  const due = sum((row) => row.periodsDue);
  const open = rows.filter((row) => row.state !== "discontinued");
  return {
    led: rows.length,
    lamps: Object.fromEntries(
      lamps.map((lamp) => [lamp, rows.filter((row) => row.lamp === lamp).length]),
    ) as Record<Lamp, number>,
    fill: { of: sum((row) => row.strip.filter(isFiled).length), all: due },
    onTime: { of: sum((row) => row.periodsOnTime), all: due },
    original: punctuality(open, day, (row) => row.originalDueOn),
    approved: punctuality(open, day, (row) => row.dueOn),
    returns: sum((row) => row.returns),
    receipt: {
      median: median(rows.flatMap((row) => (row.receiptDays === null ? [] : [row.receiptDays]))),
      within: {
        of: rows.filter((row) => receiptOf(row, day, acknowledgeWorkingDays) === "in-time").length,
        all: rows.filter((row) => receiptOf(row, day, acknowledgeWorkingDays) !== null).length,
      },
    },
    closing: { of: open.filter((row) => row.state === "closed").length, all: open.length },
    deferrals: {
      granted: sum((row) => row.deferrals),
      items: rows.filter((row) => row.deferrals > 0).length,
    },
  };
}

export const isFiled = ({ filed }: Pick<FigureRow["strip"][number], "filed">) =>
  filed === "on-time" || filed === "late";

/**
 * The day on which a closed item was done with: that of the closing request which was granted (the days that the
 * supervision office took to decide are not the department's; DOMAIN, Lamp: switches), else that of the closing.
 */
export function doneOn({ state, closedOn, closingFiledOn }: FigureRow): string | null {
  if (state !== "closed" || closedOn === null) return null;
  return closingFiledOn !== null && closingFiledOn <= closedOn ? closingFiledOn : closedOn;
}

/** A closing request that was filed by the date and waits: until it is decided the item is neither late nor in time. */
export const isHeld = ({ state, closingFiledOn }: FigureRow, date: string) =>
  state === "closing" && closingFiledOn !== null && closingFiledOn <= date;

/** Of the items that are closed or past a date: those done with by it. */
function punctuality(rows: readonly FigureRow[], day: string, dateOf: (row: FigureRow) => string): Share {
  const judged = rows.filter(
    (row) => doneOn(row) !== null || (dateOf(row) < day && !isHeld(row, dateOf(row))),
  );
  const of = judged.filter((row) => (doneOn(row) ?? day) <= dateOf(row)).length;
  return { of, all: judged.length };
}

/** How an item was received: null before the limit has passed without receipt. */
export function receiptOf(row: FigureRow, day: string, limit: number): "in-time" | "late" | null {
  if (row.receiptDays !== null) return row.receiptDays <= limit ? "in-time" : "late";
  if (row.state !== "pending" || row.sentOn === null) return null;
  return workingDaysBetween(row.sentOn, day, chineseCalendar) > limit ? "late" : null;
}

/** The middle of the values, the mean of the two middle ones of an even number; null of none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

export type MonthFilings = { period: string; onTime: number; late: number; missing: number };

/** How the filings of each period came, oldest first; periods in which nothing was due are left out. */
export function filingMonths(rows: readonly Pick<FigureRow, "strip">[]): MonthFilings[] {
  const months = new Map<string, MonthFilings>();
  for (const { period, filed } of rows.flatMap((row) => row.strip)) {
    if (filed === "not-due") continue;
    const month = months.get(period) ?? { period, onTime: 0, late: 0, missing: 0 };
    month[filed === "on-time" ? "onTime" : filed]++;
    months.set(period, month);
  }
  return [...months.values()].sort((a, b) => (a.period < b.period ? -1 : 1));
}
