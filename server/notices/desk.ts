import { and, asc, eq, inArray } from "drizzle-orm";
import { notices } from "@/db/schema";
import type { Ctx } from "../core/context";
import { currentPlan, findPlan } from "../plans/find";
import { refreshLamps } from "../lamps/refresh";
import { leadersInCharge } from "./leaders-in-charge";
import { noticeRows } from "./list";
import {
  mayAcknowledgeNotice,
  mayAnswer,
  mayApprove,
  mayIssue,
  mayLift,
  type NoticeWhat,
  supervisesNotice,
} from "./policy";
import { type Suggested, suggestedOf } from "./suggested";

export type NoticeDeskRow = Awaited<ReturnType<typeof noticeRows>>[number] &
  NoticeWhat & {
    /** The answer's day has passed. */
    late: boolean;
  };

export type NoticeDesk = {
  toAcknowledge: NoticeDeskRow[];
  toAnswer: NoticeDeskRow[];
  toApprove: NoticeDeskRow[];
  toIssue: NoticeDeskRow[];
  /** Answered: to be lifted or escalated. */
  toJudge: NoticeDeskRow[];
  overdueAnswers: NoticeDeskRow[];
  suggested: Suggested[];
};

const open = ["draft", "approved", "issued", "acknowledged", "answered"] as const;

/** The earlier of the days that still run comes first; what has none comes last. */
const byDay = (a: NoticeDeskRow, b: NoticeDeskRow) => {
  const day = (row: NoticeDeskRow) =>
    (row.state === "issued" ? row.acknowledgeBy : row.answerBy) ?? row.draftedOn ?? "9999";
  return day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a.code < b.code ? -1 : 1;
};

/**
 * What the actor has to do with notices and instructions of a plan, most urgent first in each group; nothing stands
 * there that the actor could not act upon.
 */
export async function noticeDesk(ctx: Ctx, planId: string): Promise<NoticeDesk> {
  const plan = await findPlan(ctx, planId);
  const rows = await noticeRows(ctx)
    .where(and(eq(notices.planId, plan.id), inArray(notices.state, [...open])))
    .orderBy(asc(notices.createdAt), asc(notices.id));
  const leaders = await leadersInCharge(ctx, rows);
  const today = ctx.clock.today();
  const all: NoticeDeskRow[] = rows
    .map((row) => ({
      ...row,
      leaderPostIds: leaders(row),
      late: row.state !== "answered" && row.answerBy !== null && row.answerBy < today,
    }))
    .sort(byDay);
  const those = (may: (row: NoticeDeskRow) => boolean) => all.filter(may);
  const { actor } = ctx;
  const now = ctx.clock.now();
  return {
    toAcknowledge: those((row) => mayAcknowledgeNotice(actor, row)),
    toAnswer: those((row) => mayAnswer(actor, row)),
    toApprove: those((row) => mayApprove(actor, row)),
    // One that waits for its hour is done with here; one whose hour has passed without it is not.
    toIssue: those((row) => mayIssue(actor, row) && (row.sendAt === null || row.sendAt <= now)),
    toJudge: those((row) => mayLift(actor, row)),
    overdueAnswers: those((row) => row.late && row.step !== "instruction" && supervisesNotice(actor, row)),
    suggested: await suggestedOf(ctx, plan),
  };
}

/** The same for the plan that the government works on. */
export async function deskNotices(ctx: Ctx): Promise<NoticeDesk> {
  const plan = await currentPlan(ctx);
  await refreshLamps(ctx, plan);
  return noticeDesk(ctx, plan.id);
}
