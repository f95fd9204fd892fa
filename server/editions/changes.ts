import type { EditionDocument } from "./document";

type Item = Pick<
  EditionDocument["commitments"][number],
  "code" | "lamp" | "state" | "deferrals" | "children" | "quote"
>;
type Changes = EditionDocument["changes"];

/** Parents are left out of everything but `added` and `reworded`: their children stand for them (DOMAIN, Lamp). */
const counted = (item: Item) => item.children === 0;

/** What changed since the edition before. The first edition has nothing to be held against. */
export function changesSince(before: readonly Item[] | null, now: readonly Item[]): Changes {
  const changes: Changes = { lamps: [], closed: [], deferred: [], discontinued: [], added: [], reworded: [] };
  if (!before) return changes;
  const known = new Map(before.map((item) => [item.code, item]));
  for (const item of now) {
    const was = known.get(item.code);
    if (!was) changes.added.push(item.code);
    if (was && was.quote !== item.quote) changes.reworded.push(item.code);
    if (!was || !counted(item)) continue;
    const { code } = item;
    if (was.lamp !== item.lamp) changes.lamps.push({ code, from: was.lamp, to: item.lamp });
    if (item.state === "closed" && was.state !== "closed") changes.closed.push(code);
    if (item.deferrals > was.deferrals) changes.deferred.push(code);
    if (item.state === "discontinued" && was.state !== "discontinued") changes.discontinued.push(code);
  }
  return changes;
}

/** How many changed in each way. */
export const countChanges = (changes: Changes) => ({
  lamps: changes.lamps.length,
  closed: changes.closed.length,
  deferred: changes.deferred.length,
  discontinued: changes.discontinued.length,
  added: changes.added.length,
  reworded: changes.reworded.length,
});
