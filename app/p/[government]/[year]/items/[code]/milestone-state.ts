import type { PublicItem } from "@/server/editions/document";

type Milestone = Pick<PublicItem["milestones"][number], "reachedOn" | "dueOn">;

/** How a milestone stands on the edition's day. `open`: not reached, and nobody waits for it any more. */
export function stateOf({ reachedOn, dueOn }: Milestone, day: string, waited: boolean) {
  if (reachedOn !== null) return reachedOn > dueOn ? "late" : "reached";
  if (!waited) return "open";
  return dueOn < day ? "missed" : "ahead";
}
