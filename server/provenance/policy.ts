import type { PlanState } from "@/db/values";
import { maySupervise, type What, type Who } from "../commitments/policy";
import { mayLeave } from "../commitments/transitions";

type PlanWhat = { governmentId: string; state: PlanState };

/** Provenance is kept by the supervision office while the plan is not archived. */
export const mayCorrect = (who: Pick<Who, "governmentId" | "role">, plan: PlanWhat) =>
  who.governmentId === plan.governmentId && who.role === "supervisor" && plan.state !== "archived";

/** A new commitment, but none that a department of one's own is to lead. */
export const mayTakeIn = (who: Who, plan: PlanWhat, leadDepartmentId: string) =>
  mayCorrect(who, plan) && who.departmentId !== leadDepartmentId;

export const corrections = ["moveEnds", "merge", "split"] as const;
export type Correction = (typeof corrections)[number];

const ended = (what: What) => what.state === "closed" || what.state === "discontinued";

/** Who may, and in which states; what else stands in the way `whyNot` says. */
export const mayCorrectOf = {
  moveEnds: (who: Who, what: What) => maySupervise(who, what) && !ended(what),
  merge: (who: Who, what: What) => maySupervise(who, what) && mayLeave("discontinue", what.state),
  split: (who: Who, what: What) => maySupervise(who, what) && !ended(what) && what.state !== "closing",
} satisfies Record<Correction, (who: Who, what: What) => boolean>;

/** What a correction rests on besides the commitment's own state. */
export type Footing = {
  plan: PlanState;
  parentId: string | null;
  hasChildren: boolean;
  /** Accepted updates, those of its children included. */
  accepted: number;
};

export type WhyNot = { key: string; facts: Record<string, string | number> };

/** What bars a correction in every state: its place in a programme, and what has been accepted. */
export function barredBy(verb: Correction, footing: Footing): WhyNot | null {
  if (footing.plan === "archived") return { key: "plan.moved", facts: { state: "archived" } };
  if (footing.parentId !== null) return { key: "provenance.child", facts: {} };
  if (footing.accepted > 0) return { key: "provenance.accepted", facts: { count: footing.accepted } };
  if (verb !== "moveEnds" && footing.hasChildren) return { key: "provenance.hasChildren", facts: {} };
  return null;
}

/** Why the actor cannot make this correction now; null where the verb would do it. */
export function whyNot(verb: Correction, who: Who, what: What, footing: Footing): WhyNot | null {
  if (!maySupervise(who, what)) return { key: "commitment.notYours", facts: {} };
  if (!mayCorrectOf[verb](who, what)) return { key: "provenance.inState", facts: { state: what.state } };
  return barredBy(verb, footing);
}
