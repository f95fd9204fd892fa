import { and, eq, notInArray } from "drizzle-orm";
import type { z } from "zod";
import { commitments } from "@/db/schema";
import { type Ctx, type WriteCtx, write } from "../core/context";
import { AppError } from "../core/errors";
import { notify } from "../messages/notify";
import { endNoticesWith } from "../notices/end-with-item";
import { supportersOf } from "../updates/supporters";
import { type Commitment, findCommitment } from "./find";
import { messageOf } from "./message-of";
import { move } from "./move";
import { mayDiscontinue } from "./policy";
import type { discontinueInput } from "./schema";

/**
 * Ends (中止) what was never at work, with a reason, or merges it into another of the plan. Once a department works
 * on it, only a granted request does so.
 * @throws AppError CONFLICT `commitment.childrenStand`, INVALID `commitment.mergedMissing`, `commitment.mergedSelf`
 * or `commitment.mergedEnded`
 */
export const discontinue = (ctx: Ctx, input: z.output<typeof discontinueInput>) =>
  write(ctx, async (ctx) => {
    const before = await findCommitment(ctx, input.id, mayDiscontinue);
    const count = await ctx.db.$count(
      commitments,
      and(eq(commitments.parentId, before.id), notInArray(commitments.state, ["closed", "discontinued"])),
    );
    if (count > 0) throw new AppError("CONFLICT", "commitment.childrenStand", { count });
    const into = await mergedInto(ctx, before, input.mergedIntoCode);
    const words = { reason: input.reason, ...(into ? { mergedInto: into.code } : {}) };
    const { reason } = input;
    const after = await move(
      ctx,
      before,
      "discontinue",
      input.version,
      { mergedIntoId: into?.id ?? null },
      words,
    );
    await endNoticesWith(ctx, after, "discontinued", `事项已中止：${reason}`);
    // Of a draft no department has heard yet.
    if (before.state !== "draft") {
      const supporting = (await supportersOf(ctx, after.id)).map((one) => one.id);
      const departmentIds = [after.leadDepartmentId, ...supporting];
      await notify(ctx, { departmentIds }, messageOf("commitment.discontinued", after, { reason }));
    }
    return after;
  });

async function mergedInto(ctx: WriteCtx, before: Commitment, code: string | null) {
  if (!code) return null;
  const field = "mergedIntoCode";
  const [into] = await ctx.db
    .select({ id: commitments.id, code: commitments.code, state: commitments.state })
    .from(commitments)
    .where(and(eq(commitments.planId, before.planId), eq(commitments.code, code)));
  if (!into) throw new AppError("INVALID", "commitment.mergedMissing", { into: code }, field);
  if (into.id === before.id) throw new AppError("INVALID", "commitment.mergedSelf", {}, field);
  if (into.state === "discontinued")
    throw new AppError("INVALID", "commitment.mergedEnded", { into: code }, field);
  return into;
}
