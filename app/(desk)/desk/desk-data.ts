import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/root";

/** What the queue shows: groups of rows, in the order in which they stand. */
export type Desk = inferRouterOutputs<AppRouter>["desk"]["list"];

export const groupNames = [
  "noticesToAcknowledge",
  "noticesToAnswer",
  "noticesToApprove",
  "noticesToJudge",
  "noticesToIssue",
  "noticesUnanswered",
  "toAcknowledge",
  "returned",
  "toReport",
  "toEndorse",
  "requestsToEndorse",
  "figuresToConfirm",
  "toReview",
  "toDecide",
  "cluesToDecide",
  "refused",
  "toAssign",
  "grantsToDecide",
  "purgesToDecide",
  "suggestedChases",
] as const satisfies readonly (keyof Desk)[];
export type GroupName = (typeof groupNames)[number];
