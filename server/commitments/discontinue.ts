import { and, eq, notInArray } from "drizzle-orm";
import type { z } from "zod";
import { commitments } from "@/db/schema";
import { type Ctx, type WriteCtx, write } from "../core/context";
import { AppError } from "../core/errors";
import { type Commitment, findCommitment } from "./find";
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
    return move(ctx, before, "discontinue", input.version, { mergedIntoId: into?.id ?? null }, words);
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
