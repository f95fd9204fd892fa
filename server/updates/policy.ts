import type { UpdateState } from "@/db/values";
import type { Who } from "../commitments/policy";
import { mayLeave } from "./transitions";

export type UpdateWhat = {
  governmentId: string;
  state: UpdateState;
  /** The department that said it: the lead at the time. */
  departmentId: string;
  leadDepartmentId: string;
  /** All who ever saved it. */
  writers: readonly string[];
  submittedBy: string | null;
  endorsedBy: string | null;
  onBehalf: boolean;
  /** Whether the plan asks for the head's endorsement. */
  endorsement: boolean;
};

const ofDepartment = (who: Who, what: UpdateWhat) =>
  who.governmentId === what.governmentId &&
  (who.role === "officer" || who.role === "head") &&
  who.departmentId === what.departmentId;

/** A draft is its department's own business; what was sent is seen by the whole government. */
export const maySeeUpdate = (who: Who, what: UpdateWhat) =>
  who.governmentId === what.governmentId && (what.state !== "draft" || ofDepartment(who, what));

export const mayEdit = (who: Who, what: UpdateWhat) =>
  ofDepartment(who, what) && (what.state === "draft" || what.state === "returned");

export const mayWithdraw = (who: Who, what: UpdateWhat) =>
  ofDepartment(who, what) && mayLeave("withdraw", what.state);

/** Nobody endorses what they wrote or sent (DOMAIN, Who uses it). */
export const mayEndorse = (who: Who, what: UpdateWhat) =>
  ofDepartment(who, what) &&
  who.role === "head" &&
  what.endorsement &&
  mayLeave("endorse", what.state) &&
  !wrote(who, what);

const wrote = (who: Who, what: UpdateWhat) =>
  what.writers.includes(who.userId) || what.submittedBy === who.userId;

/**
 * Nobody reviews what they authored, filed on behalf of, or what a department of theirs leads. Where the plan asks
 * for endorsement, only an endorsed update is up for review.
 */
export const mayReview = (who: Who, what: UpdateWhat) =>
  who.governmentId === what.governmentId &&
  who.role === "supervisor" &&
  who.departmentId !== what.leadDepartmentId &&
  !wrote(who, what) &&
  who.userId !== what.endorsedBy &&
  mayLeave("accept", what.state) &&
  (!what.endorsement || what.state === "endorsed");

/** Evidence: the department that leads, whoever supervises, leads the government or observes; not the administrator. */
export const maySeeEvidence = (
  who: Who,
  what: { governmentId: string; leadDepartmentId: string; supportDepartmentIds: readonly string[] },
) => {
  if (who.governmentId !== what.governmentId) return false;
  if (who.role === "supervisor" || who.role === "leader" || who.role === "observer") return true;
  if (who.role === "admin" || who.departmentId === null) return false;
  return who.departmentId === what.leadDepartmentId || what.supportDepartmentIds.includes(who.departmentId);
};
