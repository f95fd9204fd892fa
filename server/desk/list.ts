import { cluesForDesk } from "../clues/count-waiting";
import type { Ctx } from "../core/context";
import { refreshLamps } from "../lamps/refresh";
import { currentPlan } from "../plans/find";
import { mayActivate } from "../plans/policy";
import { departmentDesk } from "./department";
import { noticeGroups } from "./notices";
import { secondPersonDesk } from "./second-person";
import { assignmentDesk, decisionDesk } from "./supervisor";

type Rows<T extends (...given: never[]) => Promise<unknown>> = Awaited<ReturnType<T>>;
type Groups = Rows<typeof departmentDesk> &
  Rows<typeof decisionDesk> &
  Rows<typeof assignmentDesk> &
  Rows<typeof noticeGroups> &
  Rows<typeof secondPersonDesk> & { cluesToDecide: Rows<typeof cluesForDesk> };

const emptyDesk: Groups = {
  noticesToAcknowledge: [],
  noticesToAnswer: [],
  toAcknowledge: [],
  returned: [],
  toReport: [],
  toEndorse: [],
  requestsToEndorse: [],
  figuresToConfirm: [],
  noticesToApprove: [],
  noticesToJudge: [],
  toReview: [],
  toDecide: [],
  noticesToIssue: [],
  noticesUnanswered: [],
  refused: [],
  cluesToDecide: [],
  toAssign: [],
  grantsToDecide: [],
  purgesToDecide: [],
  suggestedChases: [],
};

/**
 * What the actor must do now, most urgent first within each group. The badge is the number of these rows, so
 * nothing is listed that the actor could not act on.
 */
export async function deskOf(ctx: Ctx) {
  const plan = await currentPlan(ctx);
  await refreshLamps(ctx, plan);
  const { role } = ctx.actor;
  const department = role === "officer" || role === "head" ? await departmentDesk(ctx, plan) : null;
  const decides = role === "supervisor" || role === "leader" ? await decisionDesk(ctx) : null;
  const assigns = role === "supervisor" ? await assignmentDesk(ctx, plan.id) : null;
  const seconds = role === "supervisor" || role === "admin" ? await secondPersonDesk(ctx) : null;
  // Administrators and observers have no part in notices: the question is spared.
  const pressed = department || decides ? await noticeGroups(ctx, plan.id) : null;
  const cluesToDecide = role === "supervisor" ? await cluesForDesk(ctx) : [];
  const groups = {
    ...emptyDesk,
    ...department,
    ...decides,
    ...assigns,
    ...seconds,
    ...pressed,
    cluesToDecide,
  };
  const toActivate = mayActivate(ctx.actor, plan)
    ? { id: plan.id, version: plan.version, nameZh: plan.nameZh, nameEn: plan.nameEn }
    : null;
  const rows = Object.values(groups).reduce((sum, group) => sum + group.length, 0);
  const count = rows + (toActivate ? 1 : 0);
  return { ...groups, toActivate, count, today: ctx.clock.today(), planState: plan.state };
}
