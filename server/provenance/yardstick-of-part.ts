import type { Commitment } from "../commitments/find";
import { proposeYardstick, type Step } from "./propose-yardstick";

type Old = Pick<Commitment, "kind" | "startOn" | "dueOn" | "yardstick">;

/**
 * How a part of a split is judged: as the whole was, as far as it has what that takes. A part that got none of the
 * measures is proposed one by its kind.
 */
export function yardstickOfPart(
  old: Old,
  measures: number,
  steps: readonly Step[],
): { yardstick: Commitment["yardstick"]; steps: readonly Step[] } {
  const byMeasures = old.yardstick === "measures" || old.yardstick === "both" || old.yardstick === "children";
  const byMilestones = old.yardstick === "milestones" || old.yardstick === "both";
  const milestones = byMilestones ? steps : [];
  if (byMeasures && measures > 0) return { yardstick: byMilestones ? "both" : "measures", steps: milestones };
  if (byMilestones) return { yardstick: "milestones", steps: milestones };
  return byMeasures ? proposeYardstick(old.kind, old) : { yardstick: old.yardstick, steps: [] };
}
