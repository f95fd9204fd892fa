import type { UpdateState } from "@/db/values";

/** The update's state machine (DOMAIN, State machines, 2). A returned update is edited and sent again. */
export const updateTransitions = {
  submit: { from: ["draft", "returned"], to: "submitted" },
  withdraw: { from: ["submitted", "endorsed"], to: "draft" },
  endorse: { from: ["submitted"], to: "endorsed" },
  accept: { from: ["submitted", "endorsed"], to: "accepted" },
  return: { from: ["submitted", "endorsed"], to: "returned" },
} as const satisfies Record<string, { from: readonly UpdateState[]; to: UpdateState }>;

export type UpdateTransition = keyof typeof updateTransitions;

export const mayLeave = (verb: UpdateTransition, state: UpdateState): boolean =>
  updateTransitions[verb].from.some((one) => one === state);
