import type { PublicItem } from "@/server/editions/document";

type Milestone = Pick<PublicItem["milestones"][number], "reachedOn" | "dueOn">;

/**
 * How a milestone stands on the edition's day. `open`: not reached, and nobody waits for it any more; `void`: its
 * commitment was discontinued.
 */
export function stateOf({ reachedOn, dueOn }: Milestone, day: string, state: PublicItem["state"]) {
  if (reachedOn !== null) return reachedOn > dueOn ? "late" : "reached";
  if (state === "discontinued") return "void";
  if (state !== "active" && state !== "closing") return "open";
  return dueOn < day ? "missed" : "ahead";
}
