import type { Ctx } from "../core/context";
import { noticeDesk } from "../notices/desk";

/** Notices and instructions that wait for the actor; what the ladder suggests comes last. */
export async function noticeGroups(ctx: Ctx, planId: string) {
  const groups = await noticeDesk(ctx, planId);
  return {
    noticesToAcknowledge: groups.toAcknowledge,
    noticesToAnswer: groups.toAnswer,
    noticesToApprove: groups.toApprove,
    noticesToIssue: groups.toIssue,
    noticesToJudge: groups.toJudge,
    noticesUnanswered: groups.overdueAnswers,
    suggestedChases: groups.suggested,
  };
}
