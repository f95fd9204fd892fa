import type { CommitmentState } from "@/db/values";
import type { Who } from "../commitments/policy";
import { mayDecideAs, type Office } from "../people/supervisors";

export type OverrideWhat = {
  governmentId: string;
  leadDepartmentId: string;
  leaderPostId: string | null;
  state: CommitmentState;
  /** Whoever wrote or sent what the department said for the period that is judged. */
  involved: readonly (string | null)[];
  office: Office;
};

/** While a commitment is open and with its department, its lamp says something that can be disputed. */
const isLit = (state: CommitmentState) => state === "pending" || state === "active" || state === "closing";

/** A supervisor, but not of what a department of theirs leads or of their own filing (see `mayDecideAs`). */
export const mayOverride = (who: Who, { office, involved, ...what }: OverrideWhat) =>
  isLit(what.state) &&
  mayDecideAs(
    who,
    {
      governmentId: what.governmentId,
      leadDepartmentId: what.leadDepartmentId,
      departmentId: what.leadDepartmentId,
      leaderPostId: what.leaderPostId,
      involved,
    },
    office,
  );
