import type { CommitmentState, Yardstick } from "@/db/values";
import { monthEnd } from "@/server/lamp/days";
import type { Judgement, Reason, ReasonKey } from "@/server/lamp/judgement";
import type { PartWorking } from "@/server/lamp/working";

type Seen = Pick<Judgement, "progress" | "expected" | "period" | "reasons" | "parts">;
type At = { state: CommitmentState; yardstick: Yardstick | null };

export type ScheduleSaid =
  | { kind: "expected"; at: string; expected: number; progress: number }
  /** Nothing is held against a schedule yet. */
  | { kind: "waits"; why: Reason }
  /** It never is: growth, limits, what has to be held, routines. */
  | { kind: "none" };

const waits = new Set<ReasonKey>([
  "notSent",
  "notReceived",
  "notStarted",
  "notPublished",
  "noYardstick",
  "noBaseline",
  "noReading",
  "discontinued",
  "awaitingReview",
]);

/** The day to which the worst part is held: a quarter's figure, or a late one, to the end of its own interval. */
function dayOf(parts: readonly PartWorking[]): string | null {
  const scheduled = parts.flatMap((part) =>
    part.kind === "measure" || part.kind === "milestones" ? [part] : [],
  );
  const [first, ...rest] = scheduled;
  return rest.reduce((a, b) => (a && a.gap <= b.gap ? a : b), first)?.expectation?.at ?? null;
}

/** What the schedule expects of a commitment, as its lamp's figures say it, or why it expects nothing. */
export function scheduleSaid(
  lamp: Seen,
  { state, yardstick }: At,
  parts: readonly PartWorking[],
): ScheduleSaid {
  const { progress, expected, period } = lamp;
  if (expected !== null && progress !== null && period !== null)
    return { kind: "expected", at: dayOf(parts) ?? monthEnd(period), expected, progress };
  if (state === "draft" || state === "unassigned")
    return { kind: "waits", why: { key: "notSent", facts: {} } };
  if (state === "pending") return { kind: "waits", why: { key: "notReceived", facts: {} } };
  const judged = lamp.parts.some((part) => part.lamp !== "grey");
  const why = lamp.reasons.find(({ key }) => waits.has(key));
  return judged || yardstick === "routine" || !why ? { kind: "none" } : { kind: "waits", why };
}
