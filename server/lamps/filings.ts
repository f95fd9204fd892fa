import type { updates } from "@/db/schema";
import type { FilingFacts, FilingMove } from "../lamp/facts";

type Update = typeof updates.$inferSelect;
type Step = FilingMove & { at: Date };
type Steps = ReadonlyMap<string, readonly Step[]>;

/** Periodic updates as the lamp reads them. A draft that was never sent has not been filed; a resubmitted one waits again. */
export const filingsOf = (rows: readonly Update[], steps: Steps): FilingFacts[] =>
  rows
    .filter((one) => one.kind === "periodic" && (one.submittedOn !== null || steps.has(one.id)))
    .map((one) => {
      const decision = one.state === "accepted" ? "accepted" : one.state === "returned" ? "returned" : null;
      return {
        period: one.period,
        submittedOn: one.submittedOn,
        decidedOn: decision ? one.decidedOn : null,
        decision,
        selfAssessment: one.selfAssessment,
        noChange: one.noChange,
        moves: inOrder(steps.get(one.id) ?? []).map(({ kind, on, says }) => ({
          kind,
          on,
          // Steps from before it was kept say nothing of it.
          ...(says ? { says } : {}),
        })),
      };
    });

/** Steps of one instant in the order in which the update's machine can have taken them. */
function inOrder(steps: readonly Step[]): Step[] {
  const left = steps.toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const ordered: Step[] = [];
  let sent = false;
  for (let next = left[0]; next; next = left[0]) {
    const { at } = next;
    const tied = left.filter((one) => one.at.getTime() === at.getTime());
    const fits = tied.filter((one) => (one.kind === "submit") !== sent);
    // Nothing follows an acceptance, so it comes last.
    const taken = fits.find((one) => one.kind !== "accept") ?? fits[0] ?? next;
    left.splice(left.indexOf(taken), 1);
    ordered.push(taken);
    sent = taken.kind === "submit" || taken.kind === "endorse";
  }
  return ordered;
}
