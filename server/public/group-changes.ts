import type { Lamp } from "@/db/values";
import type { EditionDocument, PublicItem } from "../editions/document";

/** What readers look for first stands first. */
export const changeGroups = [
  "red",
  "yellow",
  "recovered",
  "closed",
  "other",
  "deferred",
  "discontinued",
  "added",
  "reworded",
] as const;
export type ChangeGroup = (typeof changeGroups)[number];

/** A commitment that changed; `from` is the lamp that it had, where that is what changed. */
export type Change = { item: PublicItem; from: Lamp | null };

const worse: readonly Lamp[] = ["red", "yellow"];

/** By the lamp that it has now, as the method says: from red to yellow it lags, less than before. */
function groupOf(from: Lamp, to: Lamp): ChangeGroup {
  if (to === "red" || to === "yellow") return to;
  return worse.includes(from) && to === "green" ? "recovered" : "other";
}

/** What changed since the edition before, each group in the order of codes; the same commitment may be deferred and lit anew. */
export function groupChanges({ commitments, changes }: EditionDocument): {
  groups: { group: ChangeGroup; changes: Change[] }[];
  /** Commitments that changed in any way, each once. */
  total: number;
} {
  const lit = new Map(changes.lamps.map((change) => [change.code, change]));
  const closed = new Set(changes.closed);
  /** What changed their lamp is told in a group of its own. */
  const ended = new Set([...changes.closed, ...changes.discontinued]);
  const inGroup = (group: ChangeGroup): Change[] => {
    const of = (codes: ReadonlySet<string>) =>
      commitments
        .filter(({ code }) => codes.has(code))
        .map((item) => ({ item, from: lit.get(item.code)?.from ?? null }));
    if (group === "closed") return of(closed);
    if (group === "deferred" || group === "discontinued" || group === "added" || group === "reworded")
      return of(new Set(changes[group]));
    return of(
      new Set(
        changes.lamps
          .filter(({ code, from, to }) => !ended.has(code) && groupOf(from, to) === group)
          .map(({ code }) => code),
      ),
    );
  };
  const groups = changeGroups
    .map((group) => ({ group, changes: inGroup(group) }))
    .filter((one) => one.changes.length > 0);
  const codes = new Set(groups.flatMap((one) => one.changes.map(({ item }) => item.code)));
  return { groups, total: codes.size };
}
