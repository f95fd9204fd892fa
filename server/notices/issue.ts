import { and, eq, sql } from "drizzle-orm";
import type { z } from "zod";
import { notices } from "@/db/schema";
import type { Allowed } from "../commitments/find";
import { record } from "../core/audit";
import { type Ctx, type WriteCtx, write } from "../core/context";
import { AppError } from "../core/errors";
import { chineseCalendar } from "../core/working-days";
import { findPlanFacts } from "../lamps/plan-facts";
import { findNotice, type NoticeInContext } from "./find";
import { tooSoonUntil } from "./ladder";
import { ladderNotices, ladderRule } from "./ladder-facts";
import { movedNotice, subjectOf } from "./move";
import { mayIssue } from "./policy";
import type { noticeStepInput } from "./schema";
import { nextSending } from "./sending-time";
import { sendOut } from "./send-out";

/**
 * Issues an approved notice (印发). Outside working hours it stays approved and leaves at the next working instant,
 * by the scheduled work.
 * @throws AppError CONFLICT `notice.tooSoon` with the first day on which the item may get another
 */
export const issue = (ctx: Ctx, input: z.output<typeof noticeStepInput>) =>
  write(ctx, async (ctx) => {
    const before = await findNotice(ctx, input.id, mayIssue);
    const { plan, timeZone } = await findPlanFacts(ctx.db, before.planId);
    const known = await ladderNotices(ctx, plan.id, [before.commitmentId]);
    const until = tooSoonUntil({ notices: known }, ladderRule(ctx.clock.today(), plan.switches));
    if (until) throw new AppError("CONFLICT", "notice.tooSoon", { until });
    const sendAt = nextSending(ctx.clock.now(), plan.switches, timeZone, chineseCalendar);
    if (sendAt) return schedule(ctx, before, input.version, sendAt);
    const issuedBy = ctx.actor.userId;
    const { id, version, state, numberText } = await sendOut(ctx, before, plan, {
      version: input.version,
      issuedBy,
    });
    return { id, version, state, numberText, sendAt: null };
  });

async function schedule(
  ctx: WriteCtx,
  before: Allowed<NoticeInContext>,
  version: number,
  sendAt: Date,
): Promise<{ id: string; version: number; state: "approved"; numberText: null; sendAt: Date }> {
  const [after] = await ctx.db
    .update(notices)
    .set({ sendAt, issuedBy: ctx.actor.userId, version: sql`${notices.version} + 1` })
    .where(and(eq(notices.id, before.id), eq(notices.state, "approved"), eq(notices.version, version)))
    .returning();
  if (!after) throw await movedNotice(ctx, before.id);
  await record(ctx, "notice.schedule", subjectOf(after), {
    before: { sendAt: before.sendAt?.toISOString() ?? null },
    after: { sendAt: sendAt.toISOString() },
  });
  return { id: after.id, version: after.version, state: "approved", numberText: null, sendAt };
}
