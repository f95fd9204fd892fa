import type { ClueState } from "@/db/values";

/** What becomes of a citizen's clue: verified or not, and acted on once it is. */
export const clueTransitions = {
  verify: { from: ["received"], to: "verified" },
  dismiss: { from: ["received"], to: "dismissed" },
  act: { from: ["verified"], to: "acted-on" },
} as const satisfies Record<string, { from: readonly ClueState[]; to: ClueState }>;

export type ClueTransition = keyof typeof clueTransitions;

export const mayLeave = (verb: ClueTransition, state: ClueState): boolean =>
  clueTransitions[verb].from.some((one) => one === state);
