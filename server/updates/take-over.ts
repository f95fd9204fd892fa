import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import { updates } from "@/db/schema";
import { findCommitment } from "../commitments/find";
import { record } from "../core/audit";
import { type Ctx, write } from "../core/context";
import { AppError } from "../core/errors";
import { isAbandoned } from "./abandoned";
import { authorOf } from "./author-of";
import { loadUpdate } from "./find";
import { writtenByOther } from "./other-side";
import { mayFilePeriod, mayTakeOver } from "./policy";
import type { stepInput } from "./schema";

/**
 * Goes on with a period's draft that the other side has left lying (接着填写): a supervisor with the department's, or
 * the department with the supervision office's. What was written stays as the beginning, and all who wrote it stay
 * its writers.
 * @throws AppError CONFLICT `update.ofDepartment` or `update.onBehalf` while it is worked on, `update.moved`
 */
export const takeOver = (ctx: Ctx, input: z.output<typeof stepInput>) =>
  write(ctx, async (ctx) => {
    const before = await loadUpdate(ctx, input.id);
    const commitment = await findCommitment(ctx, before.commitmentId, mayFilePeriod);
    const moved = new AppError("CONFLICT", "update.moved", { state: before.state });
    if (!mayTakeOver(ctx.actor, before)) throw moved;
    if (!(await isAbandoned(ctx, before.planId, before)))
      throw writtenByOther(before, await authorOf(ctx, before));
    const { userId, role } = ctx.actor;
    const onBehalf = role === "supervisor";
    const [after] = await ctx.db
      .update(updates)
      .set({
        onBehalf,
        departmentId: commitment.leadDepartmentId,
        authorId: userId,
        writers: [...new Set([...before.writers, userId])],
        version: sql`${updates.version} + 1`,
      })
      .where(and(eq(updates.id, before.id), eq(updates.state, "draft"), eq(updates.version, input.version)))
      .returning();
    if (!after) throw moved;
    await record(
      ctx,
      "update.takeOver",
      { kind: "update", id: after.id, commitmentId: after.commitmentId },
      {
        before: { onBehalf: before.onBehalf, writers: before.writers },
        after: { onBehalf, writers: after.writers, period: after.period },
      },
    );
    return { id: after.id, version: after.version };
  });
