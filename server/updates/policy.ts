import type { Basis, UpdateKind, UpdateState } from "@/db/values";
import { mayFile, maySupervise, type What, type Who } from "../commitments/policy";
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

const ofDepartment = (who: Who, what: Pick<UpdateWhat, "governmentId" | "departmentId">) =>
  who.governmentId === what.governmentId &&
  (who.role === "officer" || who.role === "head") &&
  who.departmentId === what.departmentId;

const supervises = (who: Who, what: UpdateWhat) =>
  who.governmentId === what.governmentId &&
  who.role === "supervisor" &&
  who.departmentId !== what.leadDepartmentId;

/** A supervisor may file the period for a department that cannot (代填); another one reviews it. */
export const mayFileOnBehalf = (who: Who, what: What) =>
  maySupervise(who, what) && !what.hasChildren && (what.state === "active" || what.state === "closing");

/** Whoever may file the period: the department itself, or a supervisor for it. */
export const mayFilePeriod = (who: Who, what: What) => mayFile(who, what) || mayFileOnBehalf(who, what);

/** Whose words they are: the department's own, or the supervision office's where it files for the department. */
const writesIt = (who: Who, what: UpdateWhat) =>
  what.onBehalf ? supervises(who, what) : ofDepartment(who, what);

/** A draft is the business of those who write it; what was sent is seen by the whole government. */
export const maySeeUpdate = (who: Who, what: UpdateWhat) =>
  who.governmentId === what.governmentId && (what.state !== "draft" || writesIt(who, what));

export const mayEdit = (who: Who, what: UpdateWhat) =>
  writesIt(who, what) && (what.state === "draft" || what.state === "returned");

/** A draft is deleted by those who write it, unless others have acted upon it (`isOnRecord`). */
export const mayDeleteDraft = (who: Who, what: UpdateWhat) => mayEdit(who, what) && what.state === "draft";

/** A period's draft that the other side writes; whether it was left lying, and whether one may file, is asked apart. */
export const mayTakeOver = (who: Who, what: UpdateWhat & { kind: UpdateKind }) =>
  who.governmentId === what.governmentId &&
  what.kind === "periodic" &&
  what.state === "draft" &&
  !writesIt(who, what);

/** Those who write it, or the department that leads since: it could not file the period otherwise. */
export const mayWithdraw = (who: Who, what: UpdateWhat) =>
  (writesIt(who, what) ||
    (!what.onBehalf && ofDepartment(who, { ...what, departmentId: what.leadDepartmentId }))) &&
  mayLeave("withdraw", what.state);

/** Nobody endorses what they wrote or sent (DOMAIN, Who uses it), nor what the supervision office files. */
export const mayEndorse = (who: Who, what: UpdateWhat) =>
  ofDepartment(who, what) &&
  who.role === "head" &&
  what.endorsement &&
  !what.onBehalf &&
  mayLeave("endorse", what.state) &&
  !what.writers.includes(who.userId) &&
  what.submittedBy !== who.userId;

/** Where the plan asks for endorsement, only an endorsed update is up for review; nobody endorses what is filed on behalf. */
export const isUpForReview = (what: Pick<UpdateWhat, "state" | "endorsement" | "onBehalf">) =>
  mayLeave("accept", what.state) && (!what.endorsement || what.onBehalf || what.state === "endorsed");

/** A supporting department gives its part of a period, as long as the commitment is at work. */
export const mayContribute = (who: Who, what: What & { supportDepartmentIds: readonly string[] }) =>
  who.governmentId === what.governmentId &&
  (who.role === "officer" || who.role === "head") &&
  who.departmentId !== null &&
  who.departmentId !== what.leadDepartmentId &&
  what.supportDepartmentIds.includes(who.departmentId) &&
  !what.hasChildren &&
  (what.state === "active" || what.state === "closing");

export type ReadingWhat = {
  governmentId: string;
  leadDepartmentId: string;
  state: UpdateState;
  basis: Basis;
  /** All who wrote the update that reports it. */
  writers: readonly string[];
  submittedBy: string | null;
  /** Whether the actor's own department confirms figures. */
  confirmsFigures: boolean;
};

/** The statistics bureau confirms rates that other departments report, once they are sent. */
export const mayConfirmReading = (who: Who, what: ReadingWhat) =>
  who.governmentId === what.governmentId &&
  (who.role === "officer" || who.role === "head") &&
  who.departmentId !== null &&
  what.confirmsFigures &&
  !what.writers.includes(who.userId) &&
  who.userId !== what.submittedBy &&
  who.departmentId !== what.leadDepartmentId &&
  what.basis === "growth" &&
  (what.state === "submitted" || what.state === "endorsed" || what.state === "accepted");

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
