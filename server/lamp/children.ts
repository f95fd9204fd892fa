import type { Bucket, CommitmentState } from "@/db/values";
import { clampShare } from "./expected";
import type { CommitmentFacts, Day } from "./facts";
import type { Judgement } from "./judgement";
import { termsOn } from "./known";
import { type Verdict, verdict, worstLamp } from "./verdicts";

/** One child as its parent counts it. `share`: clamped progress in the mean, null where it stays out of it. */
export type ChildView = { id: string; state: CommitmentState; judgement: Judgement; share: number | null };

export type ChildrenView = {
  verdict: Verdict;
  progress: number | null;
  bucket: Bucket;
  /** Those that count on the day: known, and not discontinued. */
  counted: ChildView[];
};

function bucketOf(open: Bucket[], total: number): Bucket {
  if (total === 0) return "other";
  if (open.includes("behind")) return "behind";
  if (open.every((bucket) => bucket === "done")) return "done";
  if (open.every((bucket) => bucket === "other")) return "other";
  return open.every((bucket) => bucket === "ahead" || bucket === "done") ? "ahead" : "on-schedule";
}

/**
 * A parent seen through its children: the mean of their clamped progress, the lamp of the worst, n of N closed
 * (DOMAIN, Lamp: children). A closed child counts 1, one not started 0; discontinued ones, those not yet known
 * on `day` and those judged without a progress (routine, growth, limits) stay out of the mean.
 */
export function viewChildren(
  children: CommitmentFacts[],
  day: Day,
  judgeChild: (child: CommitmentFacts) => Judgement,
): ChildrenView {
  const counted = children.flatMap((child): ChildView[] => {
    const state = termsOn(child, day)?.state;
    if (state === undefined || state === "discontinued") return [];
    const judgement = judgeChild(child);
    return [{ id: child.id, state, judgement, share: shareOf(state, judgement) }];
  });
  if (counted.length === 0) {
    return { verdict: verdict("grey", "childrenUnlisted"), progress: null, bucket: "other", counted };
  }
  const shares = counted.flatMap((one) => (one.share === null ? [] : [one.share]));
  const worst = worstLamp(counted.map((one) => one.judgement.lamp));
  const progress = shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length;
  const closed = counted.filter((one) => one.state === "closed").length;
  const bucket = bucketOf(
    counted.map((one) => one.judgement.bucket),
    counted.length,
  );
  const total = counted.length;
  return { verdict: verdict(worst, "children", { closed, total, worst }), progress, bucket, counted };
}

function shareOf(state: CommitmentState, judgement: Judgement): number | null {
  if (state === "closed") return 1;
  if (judgement.progress !== null) return clampShare(judgement.progress);
  return judgement.lamp === "grey" ? 0 : null;
}
