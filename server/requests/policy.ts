import type { CommitmentState, RequestKind, RequestState } from "@/db/values";
import { leads, type What, type Who } from "../commitments/policy";
import { mayLeave } from "./transitions";

export type RequestWhat = {
  governmentId: string;
  leadDepartmentId: string;
  /** The leader's post in charge of the commitment, if one is named. */
  leaderPostId: string | null;
  /** The department that asks. */
  departmentId: string;
  filedBy: string;
  endorsedBy: string | null;
  kind: RequestKind;
  /** Of an objection: what it disputes. */
  answers: Record<string, unknown> | null;
  state: RequestState;
  /** Whether the plan asks for the head's endorsement. */
  endorsement: boolean;
};

/** Whether it lies before whoever decides: endorsed, where the plan asks for that. */
export const isDecidable = ({ state, endorsement }: Pick<RequestWhat, "state" | "endorsement">) =>
  mayLeave("grant", state) && (state === "endorsed" || !endorsement);

/** The people of the department that asked. */
const ofAsking = (who: Who, what: RequestWhat) =>
  who.governmentId === what.governmentId &&
  (who.role === "officer" || who.role === "head") &&
  who.departmentId === what.departmentId;

/** The head of the department endorses a request that somebody else of it filed. */
export const mayEndorseRequest = (who: Who, what: RequestWhat) =>
  ofAsking(who, what) &&
  who.role === "head" &&
  who.userId !== what.filedBy &&
  what.endorsement &&
  mayLeave("endorse", what.state);

export const mayWithdrawRequest = (who: Who, what: RequestWhat) =>
  ofAsking(who, what) && mayLeave("withdraw", what.state);

/** The lead department asks for other terms, the end or the closing of what is at work. */
export const mayFileRequest = (who: Who, what: What) => leads(who, what) && what.state === "active";

const disputable: readonly CommitmentState[] = ["pending", "active", "closing", "closed"];

/** A lamp or a notice may be disputed (复核) in every state after the commitment was sent out. */
export const mayObject = (who: Who, what: What) => leads(who, what) && disputable.includes(what.state);
