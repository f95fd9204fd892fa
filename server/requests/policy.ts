import type { RequestState } from "@/db/values";
import type { Who } from "../commitments/policy";

export type RequestWhat = {
  governmentId: string;
  leadDepartmentId: string;
  /** The department that asks. */
  departmentId: string;
  filedBy: string;
  endorsedBy: string | null;
  state: RequestState;
  /** Whether the plan asks for the head's endorsement. */
  endorsement: boolean;
};

/** Nobody decides what they filed or endorsed, or what a department of theirs leads (DOMAIN, Who uses it). */
export const mayDecide = (who: Who, what: RequestWhat) =>
  who.governmentId === what.governmentId &&
  who.role === "supervisor" &&
  who.departmentId !== what.leadDepartmentId &&
  who.userId !== what.filedBy &&
  who.userId !== what.endorsedBy &&
  (what.state === "endorsed" || (what.state === "filed" && !what.endorsement));

/** The head of the lead department endorses a request that somebody else of the department filed. */
export const mayEndorseRequest = (who: Who, what: RequestWhat) =>
  who.governmentId === what.governmentId &&
  who.role === "head" &&
  who.departmentId === what.departmentId &&
  who.userId !== what.filedBy &&
  what.endorsement &&
  what.state === "filed";
