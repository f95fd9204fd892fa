import { type Preset, presets } from "@/db/values";
import type { Calendar, CommitmentFacts, Day, PlanFacts } from "./facts";
import { judge } from "./judge";
import type { Judgement } from "./judgement";
import { rulesOn } from "./periods";
import { growthToleranceOf, presetRules, type Limit, type Threshold, thresholdsOf } from "./presets";

/** What one preset says of a commitment, with the limits it says it by. */
export type Simulation = {
  preset: Preset;
  /** Whether the plan judges this day by this preset: then `judgement` is the commitment's own. */
  current: boolean;
  judgement: Judgement;
  /** The preset's limits as rules: points short of the expectation, or a share of it. */
  limits: { yellow: Limit | null; red: Limit };
  /** The same applied to the expectation of the worst part (`judgement.expected`); null where no schedule applies. */
  thresholds: { yellow: Threshold | null; red: Threshold } | null;
  /** Points short of a growth target that are still yellow. */
  growthTolerance: number;
};

const under = (plan: PlanFacts, preset: Preset): PlanFacts => ({
  ...plan,
  preset,
  ...(plan.revisions && { revisions: plan.revisions.map((rules) => ({ ...rules, preset })) }),
});

/**
 * What each of the presets would say on `day` with everything else equal, in the order of `presets`. The periods
 * before are judged by the same preset, so a scar is one that this preset would have left.
 * @throws RangeError when the calendar has no working day for a year.
 */
export function simulate(
  plan: PlanFacts,
  facts: CommitmentFacts,
  day: Day,
  calendar: Calendar,
): Simulation[] {
  const own = rulesOn(plan, day);
  return presets.map((preset) => {
    const judgement = judge(under(plan, preset), facts, day, calendar);
    const { yellow, red } = presetRules[preset];
    return {
      preset,
      current: own.preset === preset,
      judgement,
      limits: { yellow, red },
      thresholds: judgement.expected === null ? null : thresholdsOf(preset, judgement.expected),
      growthTolerance: growthToleranceOf(preset, own.growthTolerance),
    };
  });
}
