import { type Curve, monthEnds } from "@/app/_ui/charts/scale-points";
import { monthEnd } from "@/server/lamp/days";
import { linearShare } from "@/server/lamp/expected";
import type { CommitmentData } from "./data";

type Measure = CommitmentData["measures"][number];
type Place = Pick<CommitmentData, "plan"> & {
  commitment: Pick<CommitmentData["commitment"], "startOn" | "dueOn" | "originalDueOn">;
};

/** What a measure's chart draws: accepted readings, the schedule, the target, the baseline and the forecast. */
export function measureCurve(
  { plan, commitment }: Place,
  measure: Pick<
    Measure,
    "basis" | "comparator" | "terms" | "readings" | "forecast" | "baselineValue" | "baselineMatch"
  >,
): Curve {
  const { startOn, dueOn } = commitment;
  const target = measure.terms?.target ?? null;
  const complete = measure.comparator === "complete";
  const total = target ?? measure.readings.at(-1)?.total ?? null;
  const goal = complete ? total : target;
  const delivered = measure.readings.flatMap((one) => {
    const value = one.done ?? one.value;
    // Drawn where it is judged: at the end of its month.
    return value === null ? [] : [{ on: monthEnd(one.asOf), value }];
  });
  const same = measure.baselineMatch === "same" ? measure.baselineValue : null;
  const levels: NonNullable<Curve["levels"]> = [
    ...(goal === null ? [] : [{ kind: "target" as const, value: goal }]),
    ...(same === null || measure.basis === "increment" ? [] : [{ kind: "baseline" as const, value: same }]),
  ];
  const from = measure.basis === "increment" || complete ? 0 : (same ?? delivered[0]?.value ?? 0);
  const nodes = measure.terms?.nodes;
  const scheduled = measure.basis !== "growth" && goal !== null && measure.comparator !== "<=";
  const at = (share: number) => from + ((goal ?? 0) - from) * share;
  return {
    startOn: plan.startOn,
    endOn: dueOn > plan.endOn ? dueOn : plan.endOn,
    delivered,
    expected: !scheduled
      ? []
      : nodes
        ? [{ on: startOn, value: from }, ...nodes.map(({ on, share }) => ({ on, value: at(share) }))]
        : [
            { on: startOn, value: from },
            // The engine's own months, so that the line says what the lamp's sentence says.
            ...monthEnds(startOn, dueOn).map(({ on }) => ({
              on,
              value: at(linearShare(startOn, dueOn, on)),
            })),
          ],
    steps: nodes !== null && nodes !== undefined,
    levels,
    forecast: measure.forecast
      ? {
          on: dueOn,
          value: measure.forecast.endValue,
          low: measure.forecast.low,
          high: measure.forecast.high,
        }
      : null,
  };
}
