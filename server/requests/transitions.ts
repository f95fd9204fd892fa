import type { RequestState } from "@/db/values";

/** The request's state machine (DOMAIN, State machines, 3). */
export const requestTransitions = {
  endorse: { from: ["filed"], to: "endorsed" },
  grant: { from: ["filed", "endorsed"], to: "granted" },
  refuse: { from: ["filed", "endorsed"], to: "refused" },
  withdraw: { from: ["filed", "endorsed"], to: "withdrawn" },
} as const satisfies Record<string, { from: readonly RequestState[]; to: RequestState }>;

export type RequestTransition = keyof typeof requestTransitions;

export const mayLeave = (verb: RequestTransition, state: RequestState): boolean =>
  requestTransitions[verb].from.some((one) => one === state);
