import type { CommitmentState } from "@/db/values";

/** The commitment's state machine (DOMAIN, State machines, 1): what each verb leaves and what it enters. */
export const commitmentTransitions = {
  issue: { from: ["draft"], to: "unassigned" },
  assign: { from: ["unassigned"], to: "pending" },
  recall: { from: ["pending"], to: "unassigned" },
  acknowledge: { from: ["pending"], to: "active" },
  refuse: { from: ["pending"], to: "unassigned" },
  fileClosing: { from: ["active"], to: "closing" },
  refuseClosing: { from: ["closing"], to: "active" },
  close: { from: ["closing"], to: "closed" },
  reopen: { from: ["closed"], to: "active" },
  discontinue: { from: ["draft", "unassigned", "active"], to: "discontinued" },
} as const satisfies Record<string, { from: readonly CommitmentState[]; to: CommitmentState }>;

export type CommitmentTransition = keyof typeof commitmentTransitions;

export const mayLeave = (verb: CommitmentTransition, state: CommitmentState): boolean =>
  commitmentTransitions[verb].from.some((one) => one === state);
