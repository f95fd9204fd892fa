/** A share as it was counted: so many of so many. */
export type Counted = { done: number; total: number };

/**
 * Shares put together by numerator and denominator (DOMAIN, Lamp): 1 of 1 and 0 of 99 are 1 of 100, not 50 %. For
 * figures of one kind and unit, such as punctuality over departments; a parent's progress is no such share but the mean
 * of its children's, and progress in mixed units is not put together at all. `share` is null where nothing was counted.
 */
export function rollUpShares(parts: Iterable<Counted>): Counted & { share: number | null } {
  let done = 0;
  let total = 0;
  for (const part of parts) {
    done += part.done;
    total += part.total;
  }
  return { done, total, share: total === 0 ? null : done / total };
}
