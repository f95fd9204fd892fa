import { and, asc, eq, inArray, isNotNull, lte } from "drizzle-orm";
import { commitments, notices } from "@/db/schema";
import { type Ctx, write } from "../core/context";
import { notify } from "../messages/notify";

/** Reminds departments of notices that are to be answered today, or were to be and are not: once for each notice. */
export async function remindNotices(ctx: Ctx): Promise<number> {
  const due = await ctx.db
    .select({ notice: notices, code: commitments.code })
    .from(notices)
    .innerJoin(commitments, eq(commitments.id, notices.commitmentId))
    .where(
      and(
        eq(notices.governmentId, ctx.actor.governmentId),
        inArray(notices.state, ["issued", "acknowledged"]),
        isNotNull(notices.answerBy),
        lte(notices.answerBy, ctx.clock.today()),
      ),
    )
    .orderBy(asc(notices.answerBy), asc(notices.id));
  if (due.length === 0) return 0;
  return write(ctx, async (ctx) => {
    for (const { notice, code } of due)
      await notify(
        ctx,
        { departmentIds: [notice.departmentId] },
        {
          key: "notice.answerDue",
          facts: {
            ...{ code, day: notice.answerBy ?? "" },
            // Instructions have no number.
            ...(notice.numberText
              ? { numberText: notice.numberText }
              : { numberTextZh: "批示", numberTextEn: "The instruction" }),
          },
          href: `/notices/${notice.id}`,
          cause: notice.id,
        },
      );
    return due.length;
  });
}
