import type { ClueState } from "@/db/values";
import type { Who } from "../commitments/policy";
import { mayLeave } from "./transitions";

export type ClueWhat = {
  governmentId: string;
  leadDepartmentId: string;
  state: ClueState;
  /** Departments whose clues others of the office handle (server/people/barred.ts). */
  barred: readonly string[];
};

/** Clues are for the supervision office alone: they may name people, and they may speak of anybody else. */
export const isOfOffice = (who: Pick<Who, "role">) => who.role === "supervisor";

export const maySeeClue = (who: Who, what: ClueWhat) =>
  who.governmentId === what.governmentId && isOfOffice(who) && !what.barred.includes(what.leadDepartmentId);

export const mayDecideClue = (who: Who, what: ClueWhat) =>
  maySeeClue(who, what) && mayLeave("verify", what.state);
export const mayActOnClue = (who: Who, what: ClueWhat) =>
  maySeeClue(who, what) && mayLeave("act", what.state);
/** What the public reads of it may be put in other words, or taken back, as long as it can be read. */
export const mayRewordClue = (who: Who, what: ClueWhat) =>
  maySeeClue(who, what) && (what.state === "verified" || what.state === "acted-on");
