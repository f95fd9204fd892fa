import { monthIndex, monthOfIndex } from "../lamp/days";
import type { PlanFacts } from "../lamp/facts";
import { deadlineOf } from "../lamp/periods";
import { type Ask, type AskKind, askKinds } from "./asks";

/** Months of the plan that have begun by a day, first to last. */
export const monthsUntil = (startOn: string, day: string): string[] => {
  const first = monthIndex(startOn);
  return Array.from({ length: Math.max(0, monthIndex(day) - first + 1) }, (_, n) => monthOfIndex(first + n));
};

/** Of these months the completed ones, whose filing deadline has passed: in a running month less was asked so far. */
export const completedOf = (
  plan: Pick<PlanFacts, "filingDay" | "revisions">,
  months: readonly string[],
  day: string,
): string[] => months.filter((month) => deadlineOf(plan, month) < day);

export type Burden = {
  /** Things asked in the completed months, and how many these are: their quotient is what is asked a month. */
  asked: number;
  months: number;
};

export const burdenOf = (asks: readonly Ask[], completed: readonly string[]): Burden => ({
  asked: asks.filter((ask) => completed.includes(ask.month)).length,
  months: completed.length,
});

export type BurdenMonth = { month: string; counts: Record<AskKind, number>; asked: number };

/** How much of each kind was asked in each month. */
export const burdenMonths = (asks: readonly Ask[], months: readonly string[]): BurdenMonth[] =>
  months.map((month) => {
    const own = asks.filter((ask) => ask.month === month);
    const counts = Object.fromEntries(
      askKinds.map((kind) => [kind, own.filter((ask) => ask.kind === kind).length]),
    ) as Record<AskKind, number>;
    return { month, counts, asked: own.length };
  });
