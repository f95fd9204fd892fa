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
  | "limitOut";

/**
 * What a forecast says of its target: `likely` holds at the present pace, `sure` at the slowest month's too, `unlikely`
 * only at the fastest's, `out` not even then. `short` is how far the present pace stays off, in units of the measure.
 */
export function forecastVerdict(
  comparator: Comparator,
  { value, target, endValue, low, high }: Pick<Forecast, "value" | "target" | "endValue" | "low" | "high">,
): { verdict: ForecastVerdict; short: number } {
  if (comparator === "<=") {
    const short = Math.max(0, endValue - target);
    if (high <= target) return { verdict: "limitSure", short };
    if (endValue <= target) return { verdict: "limitLikely", short };
    return { verdict: low <= target ? "limitUnlikely" : "limitOut", short };
  }
  const wanted = metFrom({ comparator }, target);
  const short = Math.max(0, wanted - endValue);
  // A level that is there may be lost again.
  if (value >= wanted && low >= wanted) return { verdict: "met", short };
  if (low >= wanted) return { verdict: "sure", short };
  if (endValue >= wanted) return { verdict: "likely", short };
  return { verdict: high >= wanted ? "unlikely" : "out", short };
}
