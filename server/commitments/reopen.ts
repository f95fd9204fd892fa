import { eq } from "drizzle-orm";
import type { z } from "zod";
import { commitments } from "@/db/schema";
import { type Ctx, type WriteCtx, write } from "../core/context";
import { AppError } from "../core/errors";
import { notify } from "../messages/notify";
import { findPlan } from "../plans/find";
import { type Commitment, findCommitment } from "./find";
import { messageOf } from "./message-of";
import { move } from "./move";
import { mayReopen } from "./policy";
import type { reasonInput } from "./schema";

/**
 * Puts a closed commitment back to work (重新办理): what was reported as done turned out not to be.
 * @throws AppError CONFLICT `commitment.parentClosed` while the whole that it is a part of has ended, or
 * `commitment.planArchived`: an archived year has nothing open
 */
export const reopen = (ctx: Ctx, input: z.output<typeof reasonInput>) =>
  write(ctx, async (ctx) => {
    const { reason } = input;
    const before = await findCommitment(ctx, input.id, mayReopen);
    if ((await findPlan(ctx, before.planId)).state === "archived")
      throw new AppError("CONFLICT", "commitment.planArchived", { code: before.code });
    await mustHaveOpenParent(ctx, before);
    const changes = { closedOn: null, closingFiledOn: null };
    const after = await move(ctx, before, "reopen", input.version, changes, { reason });
    const department = { departmentIds: [after.leadDepartmentId] };
    await notify(ctx, department, messageOf("commitment.reopened", after, { reason }));
    return after;
  });

async function mustHaveOpenParent(ctx: WriteCtx, { parentId }: Commitment): Promise<void> {
  if (!parentId) return;
  const [parent] = await ctx.db
    .select({ code: commitments.code, state: commitments.state })
    .from(commitments)
    .where(eq(commitments.id, parentId));
  if (parent?.state === "closed" || parent?.state === "discontinued")
    throw new AppError("CONFLICT", "commitment.parentClosed", { parent: parent.code });
}
