import { monthIndex, monthOfIndex } from "../lamp/days";
import { type Ask, type AskKind, askKinds } from "./asks";

/** Months of the plan that have begun by a day, first to last. */
export const monthsUntil = (startOn: string, day: string): string[] => {
  const first = monthIndex(startOn);
  return Array.from({ length: Math.max(0, monthIndex(day) - first + 1) }, (_, n) => monthOfIndex(first + n));
};

export type Burden = {
  /** Things asked so far, and the months in which: their quotient is what is asked a month. */
  asked: number;
  months: number;
};

export const burdenOf = (asks: readonly Ask[], months: readonly string[]): Burden => ({
  asked: asks.length,
  months: months.length,
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
