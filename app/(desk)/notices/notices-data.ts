import type { inferRouterOutputs } from "@trpc/server";
import type { NoticeState } from "@/db/values";
import type { AppRouter } from "@/server/root";

type Outputs = inferRouterOutputs<AppRouter>["notices"];

export type NoticeRow = Outputs["list"]["rows"][number];
export type NoticeSheet = Outputs["show"];
export type SuggestedRow = Outputs["suggested"][number];
export type ItemNotices = Outputs["ofCommitment"];

/** The groups of the page, in the order of the work, with the states that stand in each. */
export const groupStates = {
  drafts: ["draft", "approved"],
  issued: ["issued", "acknowledged"],
  answered: ["answered"],
  ended: ["lifted", "escalated", "withdrawn"],
} as const satisfies Record<string, readonly NoticeState[]>;

export type ListGroup = keyof typeof groupStates;
export type Group = "suggested" | ListGroup;
export const groups = [
  "suggested",
  "drafts",
  "issued",
  "answered",
  "ended",
] as const satisfies readonly Group[];
