import { chineseCalendar } from "../core/working-days";
import type { CommitmentFacts, Day, Period, PlanFacts, PlanRules } from "../lamp/facts";
import { judge } from "../lamp/judge";
import { lastDuePeriod, periodOf, rulesOn } from "../lamp/periods";
import { simulate } from "../lamp/simulate";
import { workingOf } from "../lamp/working";

/** The settings that judged a day, and since which period; `next` are those that are decided and not yet in force. */
export type RulesInForce = {
  rules: PlanRules;
  /** First period judged by them; null: since the plan began. */
  since: Period | null;
  next: { rules: PlanRules; from: Period } | null;
};

/** Settings change from the next period on (DOMAIN, plan): which ones hold on `day`, and which come after them. */
export function rulesInForce(plan: PlanFacts, day: Day): RulesInForce {
  const { revisions = [] } = plan;
  const judged = lastDuePeriod(plan, day) ?? periodOf(day);
  const held = revisions.findLast((one) => periodOf(one.knownOn) <= judged) ?? revisions[0];
  const later = revisions.filter((one) => one !== held && periodOf(one.knownOn) > judged);
  const from = later[0] ? periodOf(later[0].knownOn) : null;
  const next = later.findLast((one) => periodOf(one.knownOn) === from);
  return {
    rules: rulesOn(plan, day),
    since: held && periodOf(held.knownOn) > periodOf(plan.startOn) ? periodOf(held.knownOn) : null,
    next: next && from ? { rules: next, from } : null,
  };
}

/**
 * All by which the lamp of a commitment on `day` can be checked by hand: the arithmetic, the rules in force, and what
 * each preset would say. Pure: asks no database.
 */
export function explainLamp(plan: PlanFacts, facts: CommitmentFacts, day: Day) {
  const judgement = judge(plan, facts, day, chineseCalendar);
  return {
    working: workingOf(plan, facts, judgement, day, chineseCalendar),
    inForce: rulesInForce(plan, day),
    rules: simulate(plan, facts, day, chineseCalendar).map(({ judgement, ...rule }) => ({
      ...rule,
      lamp: judgement.lamp,
      scar: judgement.scar,
      expected: judgement.expected,
      reasons: judgement.reasons,
      parts: judgement.parts,
    })),
  };
}
