/** Months of the plan that are over at the end of a period, and how many it has; both count whole months. */
export function monthsElapsed(plan: { startOn: string; endOn: string }, period: string) {
  const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  const all = monthOf(plan.endOn) - monthOf(plan.startOn) + 1;
  const over = monthOf(period) - monthOf(plan.startOn) + 1;
  return { over: Math.min(all, Math.max(0, over)), all };
}

const twelve = ["m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8", "m9", "m10", "m11", "m12"] as const;
export type Twelfth = (typeof twelve)[number];

/** The word of `overview.twelfths` for the share that has passed; null where it is no whole number of twelfths. */
export function twelfthOf({ over, all }: { over: number; all: number }): Twelfth | null {
  const twelfths = (over * 12) / all;
  return twelve[twelfths - 1] ?? null;
}
