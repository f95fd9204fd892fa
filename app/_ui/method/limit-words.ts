import type { PresetRule } from "@/server/lamp/presets";

type Limit = PresetRule["red"];

/** A limit of a rule as a key of `methodPage.limit` with its number, in points or as a share of the schedule. */
export type LimitWords =
  | { key: "below" | "notBelow" | "otherwise" }
  | { key: "over" | "from" | "upTo" | "under"; points: number }
  | { key: "overShare" | "fromShare"; share: number };

/** When the limit is crossed. */
export function crossedWords(limit: Limit): LimitWords {
  if ("points" in limit) {
    if (limit.points === 0 && !limit.touches) return { key: "below" };
    return { key: limit.touches ? "from" : "over", points: limit.points };
  }
  if (limit.ofExpected === 0 && !limit.touches) return { key: "below" };
  return { key: limit.touches ? "fromShare" : "overShare", share: 1 - limit.ofExpected };
}

/** When it is not. */
export function keptWords(limit: Limit): LimitWords {
  const crossed = crossedWords(limit);
  if (crossed.key === "below") return { key: "notBelow" };
  if (!("points" in crossed)) return { key: "otherwise" };
  return { key: crossed.key === "from" ? "under" : "upTo", points: crossed.points };
}
