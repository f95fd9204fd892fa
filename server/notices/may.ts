import type { Who } from "../commitments/policy";
import {
  escalationBar,
  mayAcknowledgeNotice,
  mayAnswer,
  mayApprove,
  mayEditNotice,
  mayEscalate,
  mayIssue,
  mayLift,
  mayWithdrawNotice,
  type NoticeWhat,
} from "./policy";

/** `waits`: it is approved and will leave by itself. */
type Now = { today: string; waits: boolean };

/** Which buttons will work for this actor today: the same functions as the verbs ask. */
export const mayOf = (who: Who, what: NoticeWhat, { today, waits }: Now) => ({
  edit: mayEditNotice(who, what),
  approve: mayApprove(who, what),
  /** Remind and blue need only the supervision office: both in one press. */
  approveAndIssue: mayApprove(who, what) && mayIssue(who, { ...what, state: "approved" }),
  issue: mayIssue(who, what) && !waits,
  acknowledge: mayAcknowledgeNotice(who, what),
  answer: mayAnswer(who, what),
  lift: mayLift(who, what),
  escalate: mayEscalate(who, what) && escalationBar(what, today) === null,
  withdraw: mayWithdrawNotice(who, what),
});
export type NoticeMay = ReturnType<typeof mayOf>;
