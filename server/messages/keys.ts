/**
 * What a message can be about; its words stand in `app/_words/{zh,en}/messages.ts` under the same key. A message says
 * what happened and where to go, never more than its reader may see.
 */
export const messageKeys = [
  "commitment.assigned",
  "commitment.leadTaken",
  "commitment.recalled",
  "commitment.refused",
  "commitment.reopened",
  "commitment.discontinued",
  "commitment.reworded",
  "commitment.acknowledgeDue",
  "update.due",
  "update.overdue",
  "update.returned",
  "update.filedForYou",
  "contribution.asked",
  "contribution.given",
  "request.decided",
  "request.withdrawn",
  "notice.toApprove",
  "notice.issued",
  "notice.answered",
  "notice.answerDue",
  "notice.lifted",
  "notice.withdrawn",
  "instruction.given",
  "chase.suggested",
  "post.handedOver",
  "post.deputy",
  "evidence.purgeAsked",
  "plan.settingsChange",
  "lamp.overridden",
  "lamp.overrideLifted",
  "edition.published",
] as const;
export type MessageKey = (typeof messageKeys)[number];
