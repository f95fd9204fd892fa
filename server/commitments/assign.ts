import { eq } from "drizzle-orm";
import type { z } from "zod";
import { measures, milestones, plans, supports } from "@/db/schema";
import { type Ctx, write } from "../core/context";
import { AppError } from "../core/errors";
import { mustBeOwnDepartments } from "../people/departments-of";
import { findCommitment } from "./find";
import { move } from "./move";
import { mayAssign } from "./policy";
import type { assignInput } from "./schema";

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
    await mustBeOwnDepartments(ctx, [
      input.leadDepartmentId ?? before.leadDepartmentId,
      ...(input.supportDepartmentIds ?? []),
    ]);
    if (input.supportDepartmentIds) {
      await ctx.db.delete(supports).where(eq(supports.commitmentId, before.id));
      for (const departmentId of new Set(input.supportDepartmentIds))
        await ctx.db.insert(supports).values({ commitmentId: before.id, departmentId, proposed: false });
    }
    await ctx.db.update(supports).set({ proposed: false }).where(eq(supports.commitmentId, before.id));
    await ctx.db.update(measures).set({ proposed: false }).where(eq(measures.commitmentId, before.id));
    await ctx.db.update(milestones).set({ proposed: false }).where(eq(milestones.commitmentId, before.id));
    return move(ctx, before, "assign", input.version, {
      leadDepartmentId: input.leadDepartmentId ?? before.leadDepartmentId,
      // Until it is sent out the date is a proposal; from then on it is the original, and stays.
      dueOn,
      originalDueOn: dueOn,
      sentOn: ctx.clock.today(),
      acknowledgedOn: null,
      refusalReason: null,
      ownersProposed: false,
      yardstickProposed: false,
    });
  });
