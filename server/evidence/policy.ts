import type { UpdateState } from "@/db/values";
import { maySupervise, type What, type Who } from "../commitments/policy";

/** States in which a filing lies before the supervisors, or lay there for good. */
const sent: readonly UpdateState[] = ["submitted", "endorsed", "accepted"];

export const isSent = (state: UpdateState): boolean => sent.includes(state);

/** A supervisor, but not of what their own department leads, nor of what they added themselves. */
export const mayVerify = (who: Who, what: What & { addedBy: string }) =>
  maySupervise(who, what) && who.userId !== what.addedBy;
