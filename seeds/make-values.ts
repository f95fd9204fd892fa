import type { PlanSwitches } from "@/db/schema/plans";

export const defaultSwitches: PlanSwitches = {
  growthTolerance: 1,
  graceWorkingDays: 10,
  acknowledgeWorkingDays: 3,
  staleAfterDays: 60,
  noticeAcknowledgeWorkingDays: 1,
  noticeAnswerWorkingDays: 3,
  noticeMinimumWorkingDays: 5,
  quietFrom: "18:00",
  quietUntil: "08:30",
};

/** `.returning()` of one insert. */
export function one<T>(rows: T[]): T {
  const [row] = rows;
  if (!row) throw new Error("an insert returned no row");
  return row;
}

let counter = 0;
/** A suffix that no other row of this or another process has. */
export const unique = () =>
  `${process.pid.toString(36)}${(++counter).toString(36)}${Math.floor(performance.now() * 1000).toString(36)}`;
