import type { Lamp } from "@/db/values";
import type { CommitmentTerms, Period } from "./facts";
import type { FilingDuty } from "./filings";
import type { Part, Reason, ReasonKey } from "./judgement";
import { judgeMeasure, judgeMilestones } from "./parts";
import { previousPeriod } from "./periods";
import type { Standpoint } from "./stand";

/** One thing that has a say in the lamp. */
export type Verdict = { lamp: Lamp; reason: Reason };

/** A verdict from its lamp and its reason. */
export const verdict = (lamp: Lamp, key: ReasonKey, facts: Reason["facts"] = {}): Verdict => ({
  lamp,
  reason: { key, facts },
});

/** How bad a lamp is; what is not judged says nothing and ranks lowest. */
export const severity: Record<Lamp, number> = { red: 4, yellow: 3, green: 2, blue: 1, grey: 0 };

/** The worst lamp; grey ones hide nothing, and stay only where nothing is judged (DOMAIN, Lamp). */
export const worstLamp = (lamps: Lamp[]): Lamp =>
  lamps.reduce<Lamp>((worst, lamp) => (severity[lamp] > severity[worst] ? lamp : worst), "grey");

/** Worst first; of equally bad ones the larger shortfall first, and else in the given order. */
export function worstFirst(parts: Part[]): Part[] {
  return [...parts].sort((a, b) => severity[b.lamp] - severity[a.lamp] || (a.gap ?? 0) - (b.gap ?? 0));
}

/** The parts a yardstick asks for; empty for those that are not judged by parts. */
export function partsOf(point: Standpoint, yardstick: CommitmentTerms["yardstick"]): Part[] {
  const parts: Part[] = [];
  if (yardstick === "measures" || yardstick === "both") {
    for (const measure of point.facts.measures) {
      const part = judgeMeasure(point, measure);
      if (part !== null) parts.push(part);
    }
  }
  if (yardstick === "milestones" || yardstick === "both") parts.push(judgeMilestones(point));
  return parts;
}

/** The last due period not submitted by its deadline is yellow, two running are red; null when in order. */
export function missedFilings(duty: FilingDuty, due: Period | null): Verdict | null {
  if (due === null || !duty.missed(due)) return null;
  const previous = previousPeriod(due);
  return duty.missed(previous)
    ? verdict("red", "missedTwice", { period: due, previous })
    : verdict("yellow", "missedFiling", { period: due });
}

/** A routine filed in order is green, and not started before the first counted period; null when it was missed. */
export function routineVerdict(duty: FilingDuty, due: Period | null): Verdict | null {
  if (due === null || !duty.begun(due)) return verdict("grey", "notStarted");
  return duty.missed(due) ? null : verdict("green", "routineFiled", { period: due });
}
