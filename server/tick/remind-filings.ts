import { and, eq, inArray, ne, notExists } from "drizzle-orm";
import { commitments, updates } from "@/db/schema";
import { type Ctx, write } from "../core/context";
import { chineseCalendar } from "../core/working-days";
import { firstCountedPeriod } from "../lamp/filings";
import { deadlineOf, lastDuePeriod, periodOf } from "../lamp/periods";
import { addWorkingDays } from "../lamp/working-days";
import { findPlanFacts, type Plan } from "../lamps/plan-facts";
import { notify } from "../messages/notify";
import { activePlans } from "./active-plans";

/** Working days before the deadline from which a department is reminded. */
const ahead = 3;

/**
 * Reminds lead departments of filings that are due soon, and of those whose deadline has passed: one message per
 * department, period and kind, with a count, on the first tick that finds any.
 */
export async function remindFilings(ctx: Ctx): Promise<number> {
  const today = ctx.clock.today();
  let told = 0;
  for (const plan of await activePlans(ctx)) {
    const { facts } = await findPlanFacts(ctx.db, plan.id);
    const current = periodOf(today);
    const deadline = deadlineOf(facts, current);
    if (today <= deadline && deadline <= addWorkingDays(today, ahead, chineseCalendar))
      told += await remind(ctx, plan, "update.due", current);
    const last = lastDuePeriod(facts, today);
    if (last) told += await remind(ctx, plan, "update.overdue", last);
  }
  return told;
}

const remind = (ctx: Ctx, plan: Plan, key: "update.due" | "update.overdue", period: string) =>
  write(ctx, async (ctx) => {
    const owed = await owedBy(ctx, plan, period);
    const { facts } = await findPlanFacts(ctx.db, plan.id);
    const day = deadlineOf(facts, period);
    for (const [departmentId, count] of owed)
      await notify(
        ctx,
        { departmentIds: [departmentId] },
        { key, facts: { count, period, day }, href: "/desk", cause: `${plan.id}:${departmentId}:${period}` },
      );
    return owed.size;
  });

/** How many filings of a period each lead department still owes: the same that its lamp will count as missed. */
async function owedBy({ db }: Pick<Ctx, "db">, plan: Plan, period: string): Promise<Map<string, number>> {
  const filed = db
    .select({ id: updates.id })
    .from(updates)
    .where(
      and(
        eq(updates.commitmentId, commitments.id),
        eq(updates.kind, "periodic"),
        eq(updates.period, period),
        ne(updates.state, "draft"),
      ),
    );
  const rows = await db
    .select({ departmentId: commitments.leadDepartmentId, acknowledgedOn: commitments.acknowledgedOn })
    .from(commitments)
    .where(
      and(
        eq(commitments.planId, plan.id),
        eq(commitments.hasChildren, false),
        inArray(commitments.state, ["active", "closing"]),
        notExists(filed),
      ),
    );
  const { facts } = await findPlanFacts(db, plan.id);
  const owed = new Map<string, number>();
  for (const { departmentId, acknowledgedOn } of rows) {
    if (!acknowledgedOn || period < firstCountedPeriod(facts, acknowledgedOn, chineseCalendar)) continue;
    owed.set(departmentId, (owed.get(departmentId) ?? 0) + 1);
  }
  return owed;
}
