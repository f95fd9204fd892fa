import { and, eq, isNotNull } from "drizzle-orm";
import { commitments } from "@/db/schema";
import { type Ctx, write } from "../core/context";
import { chineseCalendar } from "../core/working-days";
import { addWorkingDays } from "../lamp/working-days";
import { notify } from "../messages/notify";
import { activePlans } from "./active-plans";

/**
 * Reminds departments of what was assigned to them and not acknowledged: from the last day on which it would be in
 * time, one message per department and such day, with a count.
 */
export async function remindReceipts(ctx: Ctx): Promise<number> {
  const today = ctx.clock.today();
  let told = 0;
  for (const plan of await activePlans(ctx)) {
    const rows = await ctx.db
      .select({ departmentId: commitments.leadDepartmentId, sentOn: commitments.sentOn })
      .from(commitments)
      .where(
        and(eq(commitments.planId, plan.id), eq(commitments.state, "pending"), isNotNull(commitments.sentOn)),
      );
    const waiting = new Map<string, { departmentId: string; day: string; count: number }>();
    for (const { departmentId, sentOn } of rows) {
      const day = addWorkingDays(sentOn ?? today, plan.switches.acknowledgeWorkingDays, chineseCalendar);
      if (day > today) continue;
      const cause = `${plan.id}:${departmentId}:${day}`;
      const { count } = waiting.get(cause) ?? { count: 0 };
      waiting.set(cause, { departmentId, day, count: count + 1 });
    }
    await write(ctx, async (ctx) => {
      for (const [cause, { departmentId, day, count }] of waiting)
        await notify(
          ctx,
          { departmentIds: [departmentId] },
          { key: "commitment.acknowledgeDue", facts: { count, day }, href: "/desk", cause },
        );
    });
    told += waiting.size;
  }
  return told;
}
