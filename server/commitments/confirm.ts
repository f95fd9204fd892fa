import { and, eq, inArray, sql } from "drizzle-orm";
import { commitments } from "@/db/schema";
import { record } from "../core/audit";
import { type Ctx, type WriteCtx, write } from "../core/context";
import { AppError } from "../core/errors";
import { lampsOf } from "../lamps/touch";
import { mustBeOwnDepartments } from "../people/departments-of";
import { findPlan } from "../plans/find";
import { dutyOf } from "./duty-of";
import { type Commitment, findCommitment } from "./find";
import { moved } from "./move";
import { mustBeInTime, mustBeJudgeable } from "./must-be-judgeable";
import { mustBePosts } from "./must-be-posts";
import { mayConfirm } from "./policy";
import type { ConfirmInput } from "./schema";
import { setMilestones } from "./set-milestones";
import { setSchedules } from "./set-schedules";
import { setSupports } from "./set-supports";
import { keepTerms } from "./terms";

/**
 * A supervisor confirms or changes who answers for a commitment, by when, what proves it and how it is judged,
 * before it is sent out: nothing of it is a proposal any more.
 * @throws AppError INVALID with the field for what does not fit together
 */
export const confirm = (ctx: Ctx, input: ConfirmInput) =>
  write(ctx, async (ctx) => {
    const before = await findCommitment(ctx, input.id, mayConfirm);
    const wanted = await settled(ctx, before, input);
    const was = await dutyOf(ctx, before);
    const [after] = await ctx.db
      .update(commitments)
      .set({ ...wanted, version: sql`${commitments.version} + 1` })
      .where(
        and(
          eq(commitments.id, before.id),
          inArray(commitments.state, ["draft", "unassigned"]),
          eq(commitments.version, input.version),
        ),
      )
      .returning();
    if (!after) throw await moved(ctx, before.id);
    await setSupports(ctx, after, input.supportDepartmentIds);
    await setSchedules(ctx, after, input.schedules);
    await setMilestones(ctx, after.id, input.milestones);
    await mustBeJudgeable(ctx, after);
    await mustBeInTime(ctx, after);
    await keepTerms(ctx, after);
    await record(
      ctx,
      "commitment.confirm",
      { kind: "commitment", id: after.id },
      { before: was, after: await dutyOf(ctx, after) },
    );
    lampsOf(after);
    return after;
  });

async function settled(ctx: WriteCtx, before: Commitment, input: ConfirmInput) {
  const plan = await findPlan(ctx, before.planId);
  const dueOn = input.dueOn ?? before.dueOn;
  if (dueOn < before.startOn || dueOn > plan.endOn)
    throw new AppError("INVALID", "day.outsidePlan", { from: before.startOn, to: plan.endOn }, "dueOn");
  const yardstick = input.yardstick ?? before.yardstick;
  if (!yardstick)
    throw new AppError("INVALID", "commitment.yardstickUnset", { code: before.code }, "yardstick");
  const leadDepartmentId = input.leadDepartmentId ?? before.leadDepartmentId;
  await mustBeOwnDepartments(ctx, [leadDepartmentId, ...(input.supportDepartmentIds ?? [])]);
  const stays = leadDepartmentId === before.leadDepartmentId;
  const named = {
    leadDepartmentId,
    // The post that answered goes with its department.
    leadPostId: input.leadPostId === undefined ? (stays ? before.leadPostId : null) : input.leadPostId,
    leaderPostId: input.leaderPostId === undefined ? before.leaderPostId : input.leaderPostId,
  };
  await mustBePosts(ctx, named);
  return {
    ...named,
    dueOn,
    originalDueOn: dueOn,
    formOfProofZh: input.formOfProofZh ?? before.formOfProofZh,
    formOfProofEn: input.formOfProofEn ?? before.formOfProofEn,
    yardstick,
    ownersProposed: false,
    yardstickProposed: false,
  };
}
