import { type Lamp, type LadderStep, ladderSteps, type NoticeState } from "@/db/values";
import type { Calendar, Day, Period } from "../lamp/facts";
import type { StripCell } from "../lamp/judgement";
import { periodOf, previousPeriod } from "../lamp/periods";
import { addWorkingDays } from "../lamp/working-days";

/** An earlier notice of the item, as far as the ladder looks at it. Instructions stand beside the ladder. */
export type LadderNotice = {
  step: LadderStep;
  state: NoticeState;
  issuedOn: Day | null;
  /** Period at whose end the lamp was judged when it was drafted. */
  period: Period | null;
};

export type LadderFacts = {
  lamp: Lamp;
  /** Yellow only because it was red before: made good, and so not chased. */
  scar: boolean;
  /** Period at which the lamp is judged. */
  period: Period | null;
  strip: readonly StripCell[];
  /** Oldest first. */
  notices: readonly LadderNotice[];
};

export type LadderRule = { today: Day; minimumWorkingDays: number; calendar: Calendar };

export const becauseKeys = ["yellow", "yellowTwice", "red", "redTwice", "redLonger"] as const;
export type Because = {
  key: (typeof becauseKeys)[number];
  /** `running`: periods that it has lagged without a break; `last`: the step before, or "none". */
  facts: { period: string; running: number; last: LadderStep | "none" };
};

export const waitKeys = ["notLagging", "scar", "drafted", "open", "lifted", "tooSoon"] as const;
export type Wait = { wait: (typeof waitKeys)[number]; until?: Day };
export type Proposal = { step: LadderStep; because: Because };

const rank = (step: LadderStep) => ladderSteps.indexOf(step);
const stepAt = (index: number): LadderStep =>
  ladderSteps[Math.min(index, ladderSteps.length - 1)] ?? "summons";

/** The step above, or null above the last. */
export const stepAfter = (step: LadderStep): LadderStep | null => ladderSteps[rank(step) + 1] ?? null;

/** A ladder that begins, or begins anew, never begins above this one. */
const highestEntry: LadderStep = "orange";

const isGood = (cell: StripCell) => cell.lamp === "green" || cell.lamp === "blue";
const isOpen = (one: LadderNotice) => ["issued", "acknowledged", "answered"].includes(one.state);
const isWaiting = (one: LadderNotice) => one.state === "draft" || one.state === "approved";

const issuedOf = (facts: LadderFacts) =>
  facts.notices.filter((one) => one.issuedOn !== null && one.state !== "withdrawn");

/** The newest notice that still counts: issued, not withdrawn, and the item has not been good since. */
function standing(facts: LadderFacts): LadderNotice | null {
  const last = issuedOf(facts).at(-1);
  if (!last?.issuedOn) return null;
  const since = last.period ?? previousPeriod(periodOf(last.issuedOn));
  return facts.strip.some((cell) => cell.period > since && isGood(cell)) ? null : last;
}

/** Periods without a break, the present one included, of which `bad` is true. */
function running(facts: LadderFacts, bad: (cell: StripCell) => boolean): number {
  const past = facts.strip.filter((cell) => facts.period !== null && cell.period < facts.period).reverse();
  const end = past.findIndex((cell) => !bad(cell));
  return 1 + (end < 0 ? past.length : end);
}

const isRed = (cell: StripCell) => cell.lamp === "red";
const lags = (cell: StripCell) => isRed(cell) || (cell.lamp === "yellow" && !cell.scar);

/** What the lamp alone asks for (DOMAIN, notice): yellow remind, twice blue; red orange, twice red, then summons. */
function wished(facts: LadderFacts): { step: LadderStep; key: Because["key"]; running: number } {
  if (facts.lamp === "yellow") {
    const times = running(facts, lags);
    return times > 1
      ? { step: "blue", key: "yellowTwice", running: times }
      : { step: "remind", key: "yellow", running: times };
  }
  const times = running(facts, isRed);
  if (times > 2) return { step: "summons", key: "redLonger", running: times };
  return times === 2
    ? { step: "red", key: "redTwice", running: times }
    : { step: "orange", key: "red", running: times };
}

/** The first day on which another notice may be issued for the item, or null when that is today. */
export function tooSoonUntil(facts: Pick<LadderFacts, "notices">, rule: LadderRule): Day | null {
  const last = facts.notices
    .flatMap((one) => (one.issuedOn && one.state !== "withdrawn" ? [one.issuedOn] : []))
    .sort()
    .at(-1);
  if (!last) return null;
  const until = addWorkingDays(last, rule.minimumWorkingDays, rule.calendar);
  return rule.today < until ? until : null;
}

/**
 * The highest step that may be drafted by hand: one above the notice that stands; where none does, orange for red,
 * blue for yellow, and a reminder for anything else.
 */
export function highestStep(facts: LadderFacts): LadderStep {
  const last = standing(facts);
  if (last) return stepAt(rank(last.step) + 1);
  return facts.lamp === "red" ? highestEntry : facts.lamp === "yellow" ? "blue" : "remind";
}

export const isAbove = (step: LadderStep, highest: LadderStep): boolean => rank(step) > rank(highest);

/**
 * What the ladder proposes for an item now. One notice at a time and one step at a time: what the lamp asks for, but
 * never more than one step above the notice that stands. A period that was answered for and lifted is not chased
 * again unless the item has become worse; once it has been good for a period, the ladder begins anew.
 */
export function propose(facts: LadderFacts, rule: LadderRule): Proposal | Wait {
  if (facts.lamp !== "yellow" && facts.lamp !== "red") return { wait: "notLagging" };
  if (facts.scar && facts.lamp === "yellow") return { wait: "scar" };
  if (facts.notices.some(isWaiting)) return { wait: "drafted" };
  if (facts.notices.some(isOpen)) return { wait: "open" };
  const wish = wished(facts);
  const last = standing(facts);
  if (last?.state === "lifted" && last.period === facts.period && !isAbove(wish.step, last.step))
    return { wait: "lifted" };
  const until = tooSoonUntil(facts, rule);
  if (until) return { wait: "tooSoon", until };
  const cap = last ? stepAt(rank(last.step) + 1) : highestEntry;
  return {
    step: isAbove(wish.step, cap) ? cap : wish.step,
    because: {
      key: wish.key,
      facts: { period: facts.period ?? "", running: wish.running, last: last?.step ?? "none" },
    },
  };
}
