import { and, eq, isNull } from "drizzle-orm";
import type { z } from "zod";
import { commitments, lampOverrides } from "@/db/schema";
import { messageOf } from "../commitments/message-of";
import { record } from "../core/audit";
import { type Ctx, write } from "../core/context";
import { AppError } from "../core/errors";
import { lampsOf } from "../lamps/touch";
import { notify } from "../messages/notify";
import { findOverridable, judgedNow } from "./find";
import type { liftOverrideInput } from "./schema";

/**
 * Takes a flag away before its period ends (解除标注). It stays in the history with its days.
 * @throws AppError NOT_FOUND `override.missing`; as `findCommitment`; CONFLICT `override.ended` once it was lifted or
 * its period has passed
 */
export const liftOverride = (ctx: Ctx, { id, reason }: z.output<typeof liftOverrideInput>) =>
  write(ctx, async (ctx) => {
    const [found] = await ctx.db
      .select({ override: lampOverrides })
      .from(lampOverrides)
      .innerJoin(commitments, eq(commitments.id, lampOverrides.commitmentId))
      .where(and(eq(lampOverrides.id, id), eq(commitments.governmentId, ctx.actor.governmentId)));
    if (!found) throw new AppError("NOT_FOUND", "override.missing");
    const { commitmentId, period, lamp } = found.override;
    const commitment = await findOverridable(ctx, commitmentId, period);
    const now = await judgedNow(ctx, commitment.planId);
    if (now.period !== period) throw new AppError("CONFLICT", "override.ended", { state: "passed" });
    const [lifted] = await ctx.db
      .update(lampOverrides)
      .set({ liftedOn: ctx.clock.today() })
      .where(and(eq(lampOverrides.id, id), isNull(lampOverrides.liftedOn)))
      .returning({ id: lampOverrides.id });
    if (!lifted) throw new AppError("CONFLICT", "override.ended", { state: "lifted" });
    await record(
      ctx,
      "lamp.liftOverride",
      { kind: "commitment", id: commitment.id },
      { after: { period, lamp, reason } },
    );
    await notify(
      ctx,
      { departmentIds: [commitment.leadDepartmentId] },
      messageOf("lamp.overrideLifted", commitment, { period, reason }),
    );
    lampsOf(commitment);
    return { id };
  });
