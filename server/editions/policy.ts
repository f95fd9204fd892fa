import type { PlanState } from "@/db/values";
import type { Who } from "../commitments/policy";

type What = { governmentId: string };

/** DOMAIN, Who uses it: the supervisor publishes. */
const publishes = (who: Who, { governmentId }: What) =>
  who.role === "supervisor" && who.governmentId === governmentId;

/** An archived plan may still be published for its last periods; a draft has promised nothing yet. */
export const mayPublish = (who: Who, plan: What & { state: PlanState }) =>
  publishes(who, plan) && plan.state !== "draft";

type Item = What & {
  leadDepartmentId: string;
  /** Departments whose matters others of the office decide (server/people/barred.ts). */
  barred: readonly string[];
};
/** Nobody decides what the public reads of what a department of theirs leads. */
const decides = (who: Who, what: Item) =>
  publishes(who, what) && !what.barred.includes(what.leadDepartmentId);

/** Whether a text or a piece of evidence is shown to the public from the next edition on. */
export const mayMark = publishes;
export const mayMarkItem = decides;

/** Frozen is frozen; what is wrong gets a dated correction. */
export const mayCorrect = publishes;
export const mayCorrectItem = decides;

/** The state of publication is no secret; what waits for a mark is for those who decide it. */
export const maySeeCandidates = publishes;

/** Those who see everything see where publication stands. */
export const mayRead = (who: Who, plan: What) =>
  who.governmentId === plan.governmentId &&
  (who.role === "supervisor" || who.role === "leader" || who.role === "observer");
