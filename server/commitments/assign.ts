import { eq } from "drizzle-orm";
import type { z } from "zod";
import { plans } from "@/db/schema";
import { type Ctx, write } from "../core/context";
import { AppError } from "../core/errors";
import { notify } from "../messages/notify";
import { mustBeOwnDepartments } from "../people/departments-of";
import { findCommitment } from "./find";
import { messageOf } from "./message-of";
import { move } from "./move";
import { mustBeJudgeable } from "./must-be-judgeable";
import { mayAssign } from "./policy";
import type { assignInput } from "./schema";
import { setMilestones } from "./set-milestones";
import { setSchedules } from "./set-schedules";
import { setSupports } from "./set-supports";

/** Confirms owners, due date and yardstick and sends the commitment out (交办). */
export const assign = (ctx: Ctx, input: z.output<typeof assignInput>) =>
  write(ctx, async (ctx) => {
    const before = await findCommitment(ctx, input.id, mayAssign);
    if (!before.yardstick) throw new AppError("INVALID", "commitment.noYardstick", { code: before.code });
    const dueOn = input.dueOn ?? before.dueOn;
    const [plan] = await ctx.db.select().from(plans).where(eq(plans.id, before.planId));
    if (plan?.state !== "active")
      throw new AppError("CONFLICT", "plan.notActive", { state: plan?.state ?? "missing" });
    if (dueOn < before.startOn || dueOn > plan.endOn)
      throw new AppError("INVALID", "day.outsidePlan", { from: plan.startOn, to: plan.endOn }, "dueOn");
    const leadDepartmentId = input.leadDepartmentId ?? before.leadDepartmentId;
    await mustBeOwnDepartments(ctx, [leadDepartmentId, ...(input.supportDepartmentIds ?? [])]);
    await setSupports(ctx, { id: before.id, leadDepartmentId }, input.supportDepartmentIds);
    await setSchedules(ctx, before);
    await setMilestones(ctx, before.id, undefined);
    const after = await move(ctx, before, "assign", input.version, {
      leadDepartmentId,
      // The post that answers goes with its department.
      leadPostId: leadDepartmentId === before.leadDepartmentId ? before.leadPostId : null,
      // Until it is sent out the date is a proposal; from then on it is the original, and stays.
      dueOn,
      originalDueOn: dueOn,
      sentOn: ctx.clock.today(),
      acknowledgedOn: null,
      refusalReason: null,
      ownersProposed: false,
      yardstickProposed: false,
    });
    await mustBeJudgeable(ctx, after);
    await notify(ctx, { departmentIds: [leadDepartmentId] }, messageOf("commitment.assigned", after));
    return after;
  });
