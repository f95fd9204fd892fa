import type { SelfAssessment } from "@/db/values";
import type { Day, FilingFacts } from "./facts";

/** A submitted filing as it stood on some day. */
export type KnownFiling = {
  submittedOn: Day;
  /** Day of the decision that stands; null while it waits. */
  decidedOn: Day | null;
  decision: "accepted" | "returned" | null;
  says: SelfAssessment | null;
};

const waiting = { decidedOn: null, decision: null } as const;

/**
 * A filing as known on `day`; null when it was not submitted by then, or was withdrawn. A return and a second
 * submission leave the first one's day, a withdrawal does not. Steps whose beginning is missing tell nothing: then
 * the plain days are read.
 */
export function knownFiling(filing: FilingFacts, day: Day): KnownFiling | null {
  const { moves = [] } = filing;
  if (moves[0]?.kind === "submit") return throughMoves(filing, day);
  const { submittedOn, decidedOn, decision, selfAssessment: says } = filing;
  if (submittedOn === null || submittedOn > day) return null;
  const decided = decidedOn !== null && decidedOn <= day;
  return { submittedOn, says, decidedOn: decided ? decidedOn : null, decision: decided ? decision : null };
}

function throughMoves({ moves = [], selfAssessment }: FilingFacts, day: Day): KnownFiling | null {
  let submittedOn: Day | null = null;
  let decided: Pick<KnownFiling, "decidedOn" | "decision"> = waiting;
  let says: SelfAssessment | null = null;
  for (const move of moves) {
    if (move.on > day) break;
    if (move.kind === "submit") {
      submittedOn ??= move.on;
      decided = waiting;
      says = move.says === undefined ? selfAssessment : move.says;
    } else if (move.kind === "withdraw") submittedOn = null;
    else if (move.kind === "accept") decided = { decidedOn: move.on, decision: "accepted" };
    else if (move.kind === "return") decided = { decidedOn: move.on, decision: "returned" };
  }
  return submittedOn === null ? null : { submittedOn, says, ...decided };
}
