import type { CommitmentState, Lamp, Preset } from "@/db/values";
import { viewChildren } from "./children";
import type { Expectation } from "./expected";
import type { Calendar, CommitmentFacts, Day, Period, PlanFacts } from "./facts";
import { filingDuty } from "./filings";
import { judge } from "./judge";
import type { Judgement, Part, ReasonKey } from "./judgement";
import { isReached, termsOn } from "./known";
import { periodEnd, rulesOn } from "./periods";
import { growthToleranceOf, type Threshold, thresholdsOf } from "./presets";
import { type Baseline, metFrom } from "./progress";
import { measureStand, milestoneStand, type Standpoint } from "./stand";

/** What was read: value (or done of `total`) for the day `asOf`, and the target it was held against. */
type Read = { value: number | null; total: number | null; target: number | null; asOf: Day | null };

/** One milestone with its weight as a share of all weights. */
export type MilestoneWorking = { id: string; share: number; dueOn: Day; due: boolean; reached: boolean };

/** The limits of the preset at this expectation: a progress under `below` is yellow, or red. Shares, 0 to 1. */
type Scheduled = {
  progress: number;
  /** progress − expectation.share, in points. */
  gap: number;
  limits: { yellow: Threshold | null; red: Threshold };
};

/** The arithmetic of one part, to be checked by hand; shares are 0 to 1 and unrounded. */
export type PartWorking = { measureId: string | null; lamp: Lamp } & (
  | (Read &
      Scheduled & {
        kind: "measure";
        /**
         * `ofTarget`: value ÷ target. `ofTotal`: value ÷ total. `fromBaseline`: (value − baseline) ÷ (target − baseline).
         * `met`: `~` within 5 % of the target (at or above `metFrom`) counts as the whole, whatever the quotient.
         */
        how: "ofTarget" | "ofTotal" | "fromBaseline" | "met";
        baseline: Baseline | null;
        /** Value from which the target counts as met: the target, or 95 % of it for `~`. */
        metFrom: number | null;
        expectation: Expectation;
      })
  | (Scheduled & {
      kind: "milestones";
      milestones: MilestoneWorking[];
      /** Weight of those due by then; the expectation unless a grant set another. */
      due: number;
      /** Set by a grant; null: `due` is what is expected. */
      expectation: Expectation | null;
    })
  /** Never prorated. `short`: points below the target; up to `tolerance` yellow, more is red. */
  | (Read & { kind: "growth"; metFrom: number; short: number; tolerance: number })
  | (Read & { kind: "limit"; within: boolean })
  /** The baseline met the target already: at or above `metFrom` green, below red. */
  | (Read & { kind: "hold"; baseline: Baseline; metFrom: number; held: boolean })
  | (Read & { kind: "none"; why: ReasonKey })
);

/** One child: `share` is what goes into the parent's mean, null where it stays out of it. */
export type ChildWorking = { id: string; state: CommitmentState; lamp: Lamp; share: number | null };

/** How a judgement came about. */
export type Working = {
  preset: Preset;
  /** The period judged, and its last day, at which all is judged; null before the first. */
  period: Period | null;
  at: Day | null;
  /** In the judgement's order: the worst first. Empty for routines, parents and what is not judged. */
  parts: PartWorking[];
  /** The children that count on the day; null for what is not judged by children. */
  children: ChildWorking[] | null;
};

const readOf = ({ value, total, target, asOf }: Part): Read => ({ value, total, target, asOf });

function measureWorking(point: Standpoint, part: Part): PartWorking | null {
  const measure = point.facts.measures.find((one) => one.id === part.measureId);
  const stand = measure && measureStand(point, measure);
  if (!measure || !stand) return null;
  const said = { measureId: part.measureId, lamp: part.lamp, ...readOf(part) };
  if (stand.kind === "unjudged") return { ...said, kind: "none", why: stand.why };
  const target = stand.terms.target ?? 0;
  if (stand.kind === "scheduled") {
    const { progress, from = null, total, value } = stand.progress;
    const { expectation } = stand;
    const quotient = from
      ? ((value ?? 0) - from.value) / (target - from.value)
      : (value ?? 0) / (total ?? target);
    const how = from ? "fromBaseline" : total === null ? "ofTarget" : "ofTotal";
    return {
      ...said,
      kind: "measure",
      how: Math.abs(progress - quotient) > 1e-12 || Number.isNaN(quotient) ? "met" : how,
      baseline: from,
      metFrom: stand.terms.target === null ? null : metFrom(measure, target),
      expectation,
      ...against(point.plan, progress, expectation.share),
    };
  }
  const { progress } = stand;
  if (progress.kind === "limit") return { ...said, kind: "limit", within: progress.within };
  const from = metFrom(measure, target);
  if (progress.kind === "hold")
    return { ...said, kind: "hold", baseline: progress.from, metFrom: from, held: progress.held };
  const tolerance = growthToleranceOf(point.plan.preset, point.plan.growthTolerance);
  return { ...said, kind: "growth", metFrom: from, short: progress.short, tolerance };
}

const against = ({ preset }: PlanFacts, progress: number, expected: number): Scheduled => ({
  progress,
  gap: (progress - expected) * 100,
  limits: thresholdsOf(preset, expected),
});

function milestoneWorking(point: Standpoint, part: Part): PartWorking {
  const { facts, day, at, plan } = point;
  const said = { measureId: null, lamp: part.lamp };
  const stand = milestoneStand(point);
  if (stand.kind === "unjudged") return { ...said, ...readOf(part), kind: "none", why: stand.why };
  const even = facts.milestones.every((one) => one.weight <= 0);
  const weightOf = (one: { weight: number }): number => (even ? 1 : one.weight);
  const whole = facts.milestones.reduce((sum, one) => sum + weightOf(one), 0);
  return {
    ...said,
    kind: "milestones",
    milestones: facts.milestones.map((one) => ({
      id: one.id,
      share: weightOf(one) / whole,
      dueOn: one.dueOn,
      due: one.dueOn <= at,
      reached: isReached(one, day, at),
    })),
    due: stand.due,
    expectation: stand.expectation,
    ...against(plan, stand.reached, stand.expectation?.share ?? stand.due),
  };
}

/**
 * The steps by which `judgement`, made of these facts for this day, came to its parts and children, for whoever
 * wants to check them by hand. Switches (overdue, missed filings, scar) are told by the judgement's reasons.
 * @throws RangeError when the calendar has no working day for a year.
 */
export function workingOf(
  plan: PlanFacts,
  facts: CommitmentFacts,
  judgement: Judgement,
  day: Day,
  calendar: Calendar,
): Working {
  const rules = rulesOn(plan, day);
  const { period } = judgement;
  const at = period === null ? null : periodEnd(period);
  const counted = period !== null && filingDuty(rules, facts, day, calendar).begun(period);
  const parts = judgement.parts.flatMap((part) => {
    if (at === null) return [];
    const point = { plan: rules, facts, day, at, counted };
    const working = part.measureId === null ? milestoneWorking(point, part) : measureWorking(point, part);
    return working === null ? [] : [working];
  });
  const children =
    termsOn(facts, day)?.yardstick === "children"
      ? viewChildren(facts.children, day, (child) => judge(plan, child, day, calendar)).counted
      : null;
  return {
    preset: rules.preset,
    period,
    at,
    parts,
    children:
      children?.map(({ id, state, share, judgement: { lamp } }) => ({ id, state, lamp, share })) ?? null,
  };
}
