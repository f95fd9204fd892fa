import { eq } from "drizzle-orm";
import type { z } from "zod";
import { milestoneClaims, readings } from "@/db/schema";
import { type Ctx, write } from "../core/context";
import { lampsOf } from "../lamps/touch";
import { findToReview } from "./reviewing";
import type { acceptInput } from "./schema";
import { step } from "./step";

/** Accepts a filing: it is locked, its readings and milestones are official from today on. */
export const accept = (ctx: Ctx, input: z.output<typeof acceptInput>) =>
  write(ctx, async (ctx) => {
    const before = await findToReview(ctx, input.id);
    const on = ctx.clock.today();
    const decided = { decidedBy: ctx.actor.userId, decidedOn: on, decidedAt: ctx.clock.now() };
    const remark = input.remark || null;
    const { after, seq } = await step(ctx, before, "accept", input.version, { ...decided, remark }, remark);
    await ctx.db
      .update(readings)
      .set({ acceptedOn: on, acceptedSeq: seq })
      .where(eq(readings.updateId, after.id));
    await ctx.db
      .update(milestoneClaims)
      .set({ acceptedOn: on })
      .where(eq(milestoneClaims.updateId, after.id));
    lampsOf({ ...before, id: before.commitmentId });
    return { id: after.id, version: after.version, state: after.state };
  });
