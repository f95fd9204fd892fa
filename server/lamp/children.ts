import type { Bucket } from "@/db/values";
import { clampShare } from "./expected";
import type { CommitmentFacts, Day } from "./facts";
import type { Judgement } from "./judgement";
import { termsOn } from "./known";
import { type Verdict, verdict, worstLamp } from "./verdicts";

export type ChildrenView = { verdict: Verdict; progress: number | null; bucket: Bucket };

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
  const shares: number[] = [];
  const judged: Judgement[] = [];
  let closed = 0;
  for (const child of children) {
    const state = termsOn(child, day)?.state;
    if (state === undefined || state === "discontinued") continue;
    const judgement = judgeChild(child);
    judged.push(judgement);
    if (state === "closed") {
      closed += 1;
      shares.push(1);
    } else if (judgement.progress !== null) shares.push(clampShare(judgement.progress));
    else if (judgement.lamp === "grey") shares.push(0);
  }
  if (judged.length === 0) {
    return { verdict: verdict("grey", "childrenUnlisted"), progress: null, bucket: "other" };
  }
  const worst = worstLamp(judged.map((judgement) => judgement.lamp));
  const progress = shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length;
  const bucket = bucketOf(
    judged.map((judgement) => judgement.bucket),
    judged.length,
  );
  return { verdict: verdict(worst, "children", { closed, total: judged.length, worst }), progress, bucket };
}
