import { and, asc, eq, inArray, lte } from "drizzle-orm";
import { commitments, notices } from "@/db/schema";
import { type Ctx, write } from "../core/context";
import { chineseCalendar } from "../core/working-days";
import { findPlanFacts } from "../lamps/plan-facts";
import { findNotice } from "./find";
import { maySeeNotice } from "./policy";
import { nextSending } from "./sending-time";
import { sendOut } from "./send-out";

const due = (ctx: Pick<Ctx, "db" | "actor" | "clock">) =>
  ctx.db
    .select({ id: notices.id, planId: notices.planId, issuedBy: notices.issuedBy })
    .from(notices)
    .innerJoin(commitments, eq(commitments.id, notices.commitmentId))
    .where(
      and(
        eq(notices.governmentId, ctx.actor.governmentId),
        eq(notices.state, "approved"),
        lte(notices.sendAt, ctx.clock.now()),
        // One whose item has been done with meanwhile stays with the supervisors, to be withdrawn.
        inArray(commitments.state, ["pending", "active", "closing"]),
      ),
    )
    .orderBy(asc(notices.sendAt), asc(notices.createdAt), asc(notices.id));

/**
 * Issues what was approved outside working hours and whose hour has come, in the order of their hours; for the
 * scheduled work, as often as it likes. Who pressed remains the one who issued. Should the work itself come late and
 * outside working hours, they wait for the next.
 * @returns how many were issued
 */
export async function issueDueNotices(ctx: Ctx): Promise<number> {
  if ((await due(ctx)).length === 0) return 0;
  return write(ctx, async (ctx) => {
    let issued = 0;
    for (const { id, planId, issuedBy } of await due(ctx)) {
      const { plan, timeZone } = await findPlanFacts(ctx.db, planId);
      if (nextSending(ctx.clock.now(), plan.switches, timeZone, chineseCalendar)) continue;
      const before = await findNotice(ctx, id, maySeeNotice);
      await sendOut(ctx, before, plan, { version: null, issuedBy });
      issued += 1;
    }
    return issued;
  });
}
