import { and, eq, max } from "drizzle-orm";
import { notices } from "@/db/schema";
import type { Allowed } from "../commitments/find";
import type { WriteCtx } from "../core/context";
import { AppError } from "../core/errors";
import { chineseCalendar } from "../core/working-days";
import { addWorkingDays } from "../lamp/working-days";
import type { Plan } from "../lamps/plan-facts";
import type { Notice, NoticeInContext } from "./find";
import { moveNotice } from "./move";
import { canBePressed } from "./policy";
import { tell } from "./tell";

/** The days within which a notice that is issued today is to be acknowledged and answered. */
export const clocksOf = ({ switches }: Plan, today: string) => ({
  acknowledgeBy: addWorkingDays(today, switches.noticeAcknowledgeWorkingDays, chineseCalendar),
  answerBy: addWorkingDays(today, switches.noticeAnswerWorkingDays, chineseCalendar),
});

/**
 * Issues an approved notice now: its number, its clocks, the word to the department. The number is counted in the
 * same transaction; writers of a government pass one after the other, and the unique index stands behind that.
 * @throws AppError CONFLICT `commitment.moved` when the item is done with
 */
export async function sendOut(
  ctx: WriteCtx,
  before: Allowed<NoticeInContext>,
  plan: Plan,
  { version, issuedBy }: { version: number | null; issuedBy: string | null },
): Promise<Notice> {
  if (!canBePressed(before.commitmentState))
    throw new AppError("CONFLICT", "commitment.moved", { state: before.commitmentState });
  const today = ctx.clock.today();
  const year = Number(today.slice(0, 4));
  const [last] = await ctx.db
    .select({ number: max(notices.number) })
    .from(notices)
    .where(and(eq(notices.planId, plan.id), eq(notices.year, year)));
  const number = (last?.number ?? 0) + 1;
  const after = await moveNotice(
    ctx,
    before,
    "issue",
    version,
    {
      year,
      number,
      numberText: `督〔${year}〕${number}号`,
      sendAt: null,
      issuedBy,
      issuedOn: today,
      issuedAt: ctx.clock.now(),
      ...clocksOf(plan, today),
    },
    { text: before.words },
  );
  await tell(ctx, [{ departmentIds: [after.departmentId] }], "notice.issued", after, before);
  return after;
}
