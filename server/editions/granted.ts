import type { CommitmentFacts } from "../lamp/facts";

/** Day of the newest grant of a later due date that was known on a day. */
export const deferredOn = ({ deferredOn = [] }: Pick<CommitmentFacts, "deferredOn">, day: string) =>
  deferredOn
    .filter((on) => on <= day)
    .sort()
    .at(-1) ?? null;

/** Since when a commitment stands as discontinued; null where it does not. */
export function discontinuedOn({ terms }: Pick<CommitmentFacts, "terms">, day: string): string | null {
  const known = terms.filter(({ knownOn }) => knownOn <= day);
  const other = known.findLastIndex(({ state }) => state !== "discontinued");
  return known[other + 1]?.knownOn ?? null;
}
