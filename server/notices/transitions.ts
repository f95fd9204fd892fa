import type { NoticeState } from "@/db/values";

/**
 * The notice's state machine (DOMAIN, State machines, 4). Escalation is also open to a notice that was not answered in
 * time: else a department could stop the ladder by keeping silent (docs/adr/0006).
 */
export const noticeTransitions = {
  approve: { from: ["draft"], to: "approved" },
  issue: { from: ["approved"], to: "issued" },
  acknowledge: { from: ["issued"], to: "acknowledged" },
  answer: { from: ["acknowledged"], to: "answered" },
  lift: { from: ["answered"], to: "lifted" },
  escalate: { from: ["issued", "acknowledged", "answered"], to: "escalated" },
  withdraw: { from: ["draft", "approved", "issued", "acknowledged", "answered"], to: "withdrawn" },
} as const satisfies Record<string, { from: readonly NoticeState[]; to: NoticeState }>;

export type NoticeTransition = keyof typeof noticeTransitions;

export const mayLeave = (verb: NoticeTransition, state: NoticeState): boolean =>
  noticeTransitions[verb].from.some((one) => one === state);
