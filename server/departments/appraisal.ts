import type { AppraisalPoints } from "@/db/schema/plans";
import { monthEnd, monthIndex, monthOfIndex } from "../lamp/days";
import { type AppraisalEvent, appraisalBase, appraisalBonuses, appraisalEvents } from "../plans/schema";
import { doneOn, isHeld, receiptOf } from "./figures";
import type { IssuedNotice } from "./notices-of";
import type { FigureRow } from "./rows";

/**
 * The appraisal (考核) of a department: 100, less its points for each event that tells against it, plus those for each
 * that tells for it; every line is shown, and nothing is rounded up or cut off. An item counts for its lead alone.
 *
 * | event | counted |
 * |---|---|
 * | missed, late | periods due that were not filed, or filed after their deadline |
 * | returned | times a period's filing was sent back |
 * | overdueMonth | month ends at which an item stood past the due date that holds, and not closed |
 * | noticeBlue, noticeOrange, noticeRed | notices issued to the department, the withdrawn ones left out |
 * | lateReceipt | items received after the plan's limit, or waiting beyond it |
 * | closedEarly | items closed before their original due date |
 *
 * What was disputed with success does not count: a period's filing or month of an item whose lamp of that period an
 * objection was upheld against, and a notice that one was upheld against.
 */
export type Score = { total: number; lines: ScoreLine[] };
/** `points` for each, `sum` for all: below nought for a deduction. */
export type ScoreLine = { event: AppraisalEvent; count: number; points: number; sum: number };

export type Upheld = { lamps: ReadonlySet<string>; notices: ReadonlySet<string> };
export const lampKey = (commitmentId: string, period: string) => `${commitmentId} ${period}`;

type Basis = {
  points: AppraisalPoints;
  day: string;
  acknowledgeWorkingDays: number;
  upheld: Upheld;
};

export function scoreOf(rows: readonly FigureRow[], notices: readonly IssuedNotice[], basis: Basis): Score {
  const { points, day, upheld, acknowledgeWorkingDays } = basis;
  const periods = rows.flatMap((row) =>
    row.strip.filter((cell) => !upheld.lamps.has(lampKey(row.id, cell.period))),
  );
  const filed = (how: "missing" | "late") => periods.filter((cell) => cell.filed === how).length;
  const issued = (step: IssuedNotice["step"]) =>
    notices.filter((one) => one.step === step && one.standing && !upheld.notices.has(one.id)).length;
  const counts: Record<AppraisalEvent, number> = {
    missed: filed("missing"),
    late: filed("late"),
    returned: rows.reduce((sum, row) => sum + row.returns, 0),
    overdueMonth: rows
      .flatMap((row) => overdueMonths(row, day).map((month) => lampKey(row.id, month)))
      .filter((key) => !upheld.lamps.has(key)).length,
    noticeBlue: issued("blue"),
    noticeOrange: issued("orange"),
    noticeRed: issued("red"),
    lateReceipt: rows.filter((row) => receiptOf(row, day, acknowledgeWorkingDays) === "late").length,
    closedEarly: rows.filter((row) => (doneOn(row) ?? "9999") < row.originalDueOn).length,
  };
  const lines = appraisalEvents.map((event) => {
    const sign = appraisalBonuses.some((one) => one === event) ? 1 : -1;
    // Points have one decimal at most: summed in tenths, so that no binary fraction shows.
    return {
      event,
      count: counts[event],
      points: points[event],
      sum: (sign * counts[event] * Math.round(points[event] * 10)) / 10 + 0,
    };
  });
  return { total: Math.round(lines.reduce((sum, line) => sum + line.sum, appraisalBase) * 10) / 10, lines };
}

/** Month ends later than the due date that an item had not been closed by. A timely closing request that waits holds. */
export function overdueMonths(row: FigureRow, day: string): string[] {
  if (row.state === "discontinued" || isHeld(row, row.dueOn)) return [];
  const done = doneOn(row);
  const first = monthIndex(row.dueOn);
  const count = Math.max(0, monthIndex(day) - first + 1);
  return Array.from({ length: count }, (_, n) => monthOfIndex(first + n)).filter((month) => {
    const end = monthEnd(month);
    return end > row.dueOn && end <= day && (done === null || done > end);
  });
}
