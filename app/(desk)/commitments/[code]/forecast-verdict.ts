import type { Comparator } from "@/db/values";
import type { Forecast } from "@/server/lamp/forecast";
import { metFrom } from "@/server/lamp/progress";

export type ForecastVerdict =
  | "met"
  | "sure"
  | "likely"
  | "unlikely"
  | "out"
  | "limitSure"
  | "limitLikely"
  | "limitUnlikely"
  | "limitOut"
  | "overdue"
  | "overdueMet"
  | "overdueLimit";

/**
 * What a forecast says of its target: `likely` holds at the present pace, `sure` at the slowest month's too, `unlikely`
 * only at the fastest's, `out` not even then. `short` is how far the pace that the verdict names stays off, in units of the
 * measure: the present one, or for `out` the fastest month's (of a limit the slowest's). Past due nothing is ahead any more.
 */
export function forecastVerdict(
  comparator: Comparator,
  {
    value,
    target,
    endValue,
    low,
    high,
    pastDue,
  }: Pick<Forecast, "value" | "target" | "endValue" | "low" | "high" | "pastDue">,
): { verdict: ForecastVerdict; short: number } {
  if (comparator === "<=") {
    if (pastDue)
      return value > target
        ? { verdict: "overdueLimit", short: value - target }
        : { verdict: "overdueMet", short: 0 };
    if (high <= target) return { verdict: "limitSure", short: 0 };
    if (endValue <= target) return { verdict: "limitLikely", short: 0 };
    return low <= target
      ? { verdict: "limitUnlikely", short: endValue - target }
      : { verdict: "limitOut", short: low - target };
  }
  const wanted = metFrom({ comparator }, target);
  if (pastDue)
    return value >= wanted
      ? { verdict: "overdueMet", short: 0 }
      : { verdict: "overdue", short: wanted - value };
  // A level that is there may be lost again.
  if (value >= wanted && low >= wanted) return { verdict: "met", short: 0 };
  if (low >= wanted) return { verdict: "sure", short: 0 };
  if (endValue >= wanted) return { verdict: "likely", short: 0 };
  return high >= wanted
    ? { verdict: "unlikely", short: wanted - endValue }
    : { verdict: "out", short: wanted - high };
}
