import type { Bucket, Lamp } from "@/db/values";
import { EQUAL_WITHIN } from "./presets";
import type { CommitmentFacts, CommitmentTerms } from "./facts";
import { isWorking } from "./filings";
import type { Part } from "./judgement";
import { isAhead, isBehind } from "./parts";

/** Increments, `complete` counts and milestones can be done before closing; levels, shares, growth, limits cannot. */
function isDone(facts: CommitmentFacts, part: Part): boolean {
  if (part.progress === null || part.progress < 1 - EQUAL_WITHIN) return false;
  if (part.measureId === null) return true;
  const measure = facts.measures.find((candidate) => candidate.id === part.measureId);
  if (measure === undefined || part.expected === null) return false;
  return measure.basis === "increment" || measure.comparator === "complete";
}

/**
 * Bucket (五类) of a commitment; the first that fits (DOMAIN, Lamp: buckets). Several parts are done when each
 * is, and else bucketed by the worst gap. A yellow or red part without a schedule is behind, and so is a routine
 * that is not green, and whatever is past due.
 */
export function bucketOf(seen: {
  facts: CommitmentFacts;
  terms: CommitmentTerms | null;
  lamp: Lamp;
  parts: Part[];
  overdue: boolean;
}): Bucket {
  const { facts, terms, lamp, parts, overdue } = seen;
  if (terms === null) return "other";
  if (terms.state === "closed") return "done";
  if (!isWorking(terms.state) || lamp === "grey") return "other";
  if (parts.length > 0 && parts.every((part) => isDone(facts, part))) return "done";

  const gaps = parts.flatMap((part) => (part.gap === null ? [] : [part.gap]));
  const worstGap = gaps.length === 0 ? null : Math.min(...gaps);
  const bad = (of: Lamp): boolean => of === "yellow" || of === "red";
  const shortWithoutSchedule = parts.some((part) => part.gap === null && bad(part.lamp));
  const unscheduled = parts.every((part) => part.lamp === "grey") && bad(lamp);
  if (overdue || shortWithoutSchedule || unscheduled) return "behind";
  if (worstGap === null) return "on-schedule";
  if (isBehind(worstGap)) return "behind";
  return isAhead(worstGap) ? "ahead" : "on-schedule";
}
