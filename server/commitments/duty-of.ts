import type { Ctx } from "../core/context";
import type { Commitment } from "./find";
import { schedulesOf } from "./schedules-of";
import { stepsOf } from "./set-milestones";
import { supportIdsOf } from "./set-supports";

/** All that a confirmation settles, as the audit trail keeps it before and after. */
export async function dutyOf(ctx: Pick<Ctx, "db">, row: Commitment): Promise<Record<string, unknown>> {
  const { leadDepartmentId, leadPostId, leaderPostId, dueOn, formOfProofZh, formOfProofEn, yardstick } = row;
  const schedules = await schedulesOf(ctx, row.id);
  return {
    leadDepartmentId,
    leadPostId,
    leaderPostId,
    dueOn,
    formOfProofZh,
    formOfProofEn,
    yardstick,
    ownersProposed: row.ownersProposed,
    yardstickProposed: row.yardstickProposed,
    supportDepartmentIds: await supportIdsOf(ctx, row.id),
    schedules: Object.fromEntries(schedules.map((one) => [one.measureId, one.nodes])),
    milestones: await stepsOf(ctx, row.id),
  };
}
