import { type CommitmentState, type NoticeState, type NoticeStep, noticeSteps } from "@/db/values";
import type { Who } from "../commitments/policy";
import { mayLeave } from "./transitions";

export type NoticeWhat = {
  governmentId: string;
  step: NoticeStep;
  state: NoticeState;
  /** The department that is to act: the lead when it was drafted. */
  departmentId: string;
  leadDepartmentId: string;
  /** Posts of the leaders in charge: named at the commitment, or with the department in their portfolio. */
  leaderPostIds: readonly string[];
  /** Of an instruction: the leader's post from which it was given. */
  fromPostId: string | null;
  answerBy: string | null;
  draftedBy: string | null;
  answeredBy: string | null;
  /** Null as long as it has not left the supervision office. */
  issuedOn: string | null;
};

/** Items for which a department can be pressed: those that were sent out and are not done with. */
export const canBePressed = (state: CommitmentState) =>
  state === "pending" || state === "active" || state === "closing";

const here = (who: Who, what: NoticeWhat) => who.governmentId === what.governmentId;
const isInstruction = (what: NoticeWhat) => what.step === "instruction";

/** What was never issued is the business of those who supervise and lead; the rest sees the whole government's. */
export const maySeeNotice = (who: Who, what: NoticeWhat) =>
  here(who, what) && (what.issuedOn !== null || (who.role !== "officer" && who.role !== "head"));

/** A supervisor whose own department neither leads it nor is to answer. */
export const supervisesNotice = (who: Who, what: NoticeWhat) =>
  here(who, what) &&
  who.role === "supervisor" &&
  who.departmentId !== what.leadDepartmentId &&
  who.departmentId !== what.departmentId;

/** The leader in charge; where nobody is named, any leader. */
export const isInCharge = (who: Who, what: Omit<NoticeWhat, "state">) =>
  who.governmentId === what.governmentId &&
  who.role === "leader" &&
  (what.leaderPostIds.length === 0 ||
    (who.postId !== null && what.leaderPostIds.includes(who.postId)) ||
    who.portfolio.includes(what.leadDepartmentId));

/** Remind and blue are the supervision office's own; from orange up a leader puts the name to it (DOMAIN, 4). */
export const needsLeader = (step: NoticeStep) => noticeSteps.indexOf(step) >= noticeSteps.indexOf("orange");

const answersFor = (who: Who, what: NoticeWhat) =>
  here(who, what) &&
  (who.role === "officer" || who.role === "head") &&
  who.departmentId === what.departmentId;

/** Whoever gave an instruction, or has inherited the post since. */
const gave = (who: Who, what: NoticeWhat) =>
  here(who, what) && who.role === "leader" && who.postId !== null && who.postId === what.fromPostId;

export const mayEditNotice = (who: Who, what: NoticeWhat) =>
  supervisesNotice(who, what) && !isInstruction(what) && what.state === "draft";

/** From orange up it takes two: nobody approves under a leader's post what they drafted under another. */
export const mayApprove = (who: Who, what: NoticeWhat) =>
  !isInstruction(what) &&
  (needsLeader(what.step)
    ? isInCharge(who, what) && who.userId !== what.draftedBy
    : supervisesNotice(who, what)) &&
  mayLeave("approve", what.state);

export const mayIssue = (who: Who, what: NoticeWhat) =>
  supervisesNotice(who, what) && mayLeave("issue", what.state);

export const mayAcknowledgeNotice = (who: Who, what: NoticeWhat) =>
  answersFor(who, what) && mayLeave("acknowledge", what.state);

export const mayAnswer = (who: Who, what: NoticeWhat) =>
  answersFor(who, what) && mayLeave("answer", what.state);

/** A supervisor lifts a notice; an instruction is done with when its leader says so. Nobody lifts on their own answer. */
export const mayLift = (who: Who, what: NoticeWhat) =>
  who.userId !== what.answeredBy &&
  (isInstruction(what) ? gave(who, what) : supervisesNotice(who, what)) &&
  mayLeave("lift", what.state);

export const mayWithdrawNotice = (who: Who, what: NoticeWhat) =>
  (isInstruction(what) ? gave(who, what) : supervisesNotice(who, what)) && mayLeave("withdraw", what.state);

/** Instructions stand beside the ladder: they have no step above. */
export const mayEscalate = (who: Who, what: NoticeWhat) =>
  !isInstruction(what) && supervisesNotice(who, what) && mayLeave("escalate", what.state);

type Bar = { key: string; facts: Record<string, string> };

/** Why it cannot be escalated today although the state would allow it: nothing above, or time left to answer. */
export function escalationBar(what: NoticeWhat, today: string): Bar | null {
  if (what.step === "summons") return { key: "notice.topStep", facts: {} };
  if (what.state === "answered" || what.answerBy === null || today > what.answerBy) return null;
  return { key: "notice.answerNotDue", facts: { answerBy: what.answerBy } };
}

export const mayInstruct = (who: Who, what: { governmentId: string; state: CommitmentState }) =>
  who.governmentId === what.governmentId && who.role === "leader" && canBePressed(what.state);
