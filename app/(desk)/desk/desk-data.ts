import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/root";

/** What the queue shows: eight groups of rows, in the order in which they stand. */
export type Desk = inferRouterOutputs<AppRouter>["desk"]["list"];

export const groupNames = [
  "toAcknowledge",
  "returned",
  "toReport",
  "toEndorse",
  "toReview",
  "toDecide",
  "refused",
  "toAssign",
] as const satisfies readonly (keyof Desk)[];
export type GroupName = (typeof groupNames)[number];
