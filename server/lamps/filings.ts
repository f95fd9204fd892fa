import type { updates } from "@/db/schema";
import type { FilingFacts, FilingMove } from "../lamp/facts";

type Update = typeof updates.$inferSelect;
type Moves = ReadonlyMap<string, readonly FilingMove[]>;

/** Periodic updates as the lamp reads them. A draft that was never sent has not been filed; a resubmitted one waits again. */
export const filingsOf = (rows: readonly Update[], moves: Moves): FilingFacts[] =>
  rows
    .filter((one) => one.kind === "periodic" && (one.submittedOn !== null || moves.has(one.id)))
    .map((one) => {
      const decision = one.state === "accepted" ? "accepted" : one.state === "returned" ? "returned" : null;
      return {
        period: one.period,
        submittedOn: one.submittedOn,
        decidedOn: decision ? one.decidedOn : null,
        decision,
        selfAssessment: one.selfAssessment,
        noChange: one.noChange,
        moves: (moves.get(one.id) ?? []).map(({ kind, on }) => ({ kind, on })),
      };
    });
