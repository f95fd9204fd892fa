import { monthEnd, monthIndex, monthOfIndex } from "./days";
import type { CommitmentFacts, Day, MeasureFacts, PlanFacts } from "./facts";
import { metFrom } from "./progress";
import { measureTermsOn, readingOn, termsOn } from "./known";
import { lastDuePeriod, periodEnd } from "./periods";

/** Where an increment is heading, in units of the measure; rates are per month. */
export type Forecast = {
  /** Day of the newest reading that carries the forecast. */
  asOf: Day;
  value: number;
  target: number;
  /** Mean monthly addition over the last three months with readings behind them. */
  ratePerMonth: number;
  /** Addition needed in each month left; 0 when the target is met, null when no month is left. */
  neededPerMonth: number | null;
  /** Value at the due date at the present rate, and at the weakest and strongest month so far. */
  endValue: number;
  low: number;
  high: number;
};

/** Whether one of the forecasts, the measure's own, ends short of its target at the present rate. */
export const expectsMiss = (
  measure: Pick<MeasureFacts, "id" | "comparator">,
  forecasts: readonly (Forecast & { measureId: string })[],
): boolean =>
  measure.comparator !== "<=" &&
  forecasts.some((one) => one.measureId === measure.id && one.endValue < metFrom(measure, one.target));

const FEWEST_READINGS = 3;
const RUN_MONTHS = 3;

/** Last reading of each month, oldest first, as known on `day`: "no change" filings carry none (DOMAIN, Nouns). */
function monthlyPoints(
  measure: MeasureFacts,
  day: Day,
  at: Day,
): { month: number; value: number; asOf: Day }[] {
  const months = new Set<number>();
  for (const reading of measure.readings) {
    if (reading.acceptedOn <= day && reading.asOf <= at) months.add(monthIndex(reading.asOf));
  }
  return [...months]
    .sort((a, b) => a - b)
    .flatMap((month) => {
      const end = monthEnd(monthOfIndex(month));
      const reading = readingOn(measure, day, end < at ? end : at);
      if (reading === null || reading.value === null || monthIndex(reading.asOf) !== month) return [];
      return [{ month, value: reading.value, asOf: reading.asOf }];
    });
}

/**
 * Forecast of an increment at the end of the last due period, as known on `day`; null means "not enough data":
 * fewer than three months with an accepted reading, no target, or a measure that is not an increment
 * (DOMAIN, Lamp: forecast).
 */
export function forecast(
  plan: PlanFacts,
  facts: CommitmentFacts,
  measure: MeasureFacts,
  day: Day,
): Forecast | null {
  const due = lastDuePeriod(plan, day);
  const terms = termsOn(facts, day);
  const target = measureTermsOn(measure, day, null)?.target ?? null;
  if (measure.basis !== "increment" || due === null || terms === null || target === null) return null;
  const points = monthlyPoints(measure, day, periodEnd(due));
  const last = points.at(-1);
  if (last === undefined || points.length < FEWEST_READINGS) return null;

  const origin = { month: monthIndex(facts.startOn) - 1, value: 0 };
  const additions = points.map((point, i) => {
    const before = points[i - 1] ?? origin;
    return (point.value - before.value) / Math.max(1, point.month - before.month);
  });
  const base = points.findLast((point) => point.month <= last.month - RUN_MONTHS) ?? origin;
  const ratePerMonth = (last.value - base.value) / Math.max(1, last.month - base.month);
  const left = Math.max(0, monthIndex(terms.dueOn) - last.month);
  const { value, asOf } = last;
  return {
    asOf,
    value,
    target,
    ratePerMonth,
    neededPerMonth: left === 0 ? null : Math.max(0, target - value) / left,
    endValue: value + ratePerMonth * left,
    low: value + Math.min(...additions) * left,
    high: value + Math.max(...additions) * left,
  };
}
