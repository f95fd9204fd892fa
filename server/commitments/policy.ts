import type { CommitmentState, Lamp, Role } from "@/db/values";
import { mayLeave } from "./transitions";

/** The part of an actor that policies ask for; buttons and verbs ask the same functions. */
export type Who = {
  userId: string;
  /** The post acted under. */
  postId: string | null;
  governmentId: string;
  role: Role;
  departmentId: string | null;
  portfolio: readonly string[];
};

export type What = {
  governmentId: string;
  leadDepartmentId: string;
  state: CommitmentState;
  hasChildren: boolean;
};

const ofDepartment = (who: Who) => who.role === "officer" || who.role === "head";

/** Everyone signed in sees every commitment of their own government, and nothing of another. */
export const maySee = (who: Who, what: What) => who.governmentId === what.governmentId;

/** The lead department's own people. */
export const leads = (who: Who, what: What) =>
  maySee(who, what) && ofDepartment(who) && who.departmentId === what.leadDepartmentId;

/** A supervisor whose own department does not lead it (DOMAIN: nobody decides what a department of theirs leads). */
export const maySupervise = (who: Who, what: What) =>
  maySee(who, what) && who.role === "supervisor" && who.departmentId !== what.leadDepartmentId;

/** Before it is sent out a supervisor settles who answers for it, by when and how it is judged. */
export const mayConfirm = (who: Who, what: What) =>
  maySupervise(who, what) && (what.state === "draft" || what.state === "unassigned");
/** Several at once: each one is asked for itself as well. */
export const maySettleMany = (who: Pick<Who, "role">) => who.role === "supervisor";
export const mayAssign = (who: Who, what: What) => maySupervise(who, what) && mayLeave("assign", what.state);
export const mayAcknowledge = (who: Who, what: What) =>
  leads(who, what) && mayLeave("acknowledge", what.state);
export const mayRefuse = (who: Who, what: What) => leads(who, what) && mayLeave("refuse", what.state);
export const mayRecall = (who: Who, what: What) => maySupervise(who, what) && mayLeave("recall", what.state);
export const mayReopen = (who: Who, what: What) => maySupervise(who, what) && mayLeave("reopen", what.state);
/** Once it is at work only a granted request ends it. */
export const mayDiscontinue = (who: Who, what: What) => mayConfirm(who, what);
export const mayAddChildren = (who: Who, what: What & { parentId: string | null }) =>
  maySupervise(who, what) &&
  what.parentId === null &&
  what.state !== "closed" &&
  what.state !== "discontinued";
/** The deputies vote on what was promised to the people and is reported as kept. */
export const mayVote = (who: Who, what: What & { livelihood: boolean }) =>
  maySupervise(who, what) && what.livelihood && what.state === "closed";
/** What lags, and is out with its department, may be chased (督办); whether it is due the ladder says. */
export const mayChase = (who: Who, what: What & { lamp: Lamp }) =>
  maySupervise(who, what) &&
  !what.hasChildren &&
  (what.state === "pending" || what.state === "active") &&
  (what.lamp === "yellow" || what.lamp === "red");
/** A parent is judged by its children and takes no filing of its own. */
export const mayFile = (who: Who, what: What) =>
  leads(who, what) && !what.hasChildren && (what.state === "active" || what.state === "closing");
