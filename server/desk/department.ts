import { and, eq, inArray } from "drizzle-orm";
import { commitments, type plans } from "@/db/schema";
import type { Ctx } from "../core/context";
import { chineseCalendar } from "../core/working-days";
import { deadlineOf, lastDuePeriod, periodOf } from "../lamp/periods";
import { addWorkingDays } from "../lamp/working-days";
import { findPlanFacts } from "../lamps/plan-facts";
import { listRequests } from "../requests/list";
import { isIdle } from "../updates/abandoned";
import { hrefOf } from "../updates/href";
import { mayEndorse } from "../updates/policy";
import { periodicKey } from "../updates/save-draft";
import { toConfirm } from "../updates/to-confirm";
import { type FilingRow, filingsWhere, returnedRow } from "./filings";
import { commitmentsWhere, type Place, withLamps } from "./places";

type Plan = typeof plans.$inferSelect;
type Due = Place & { period: string; deadline: string; late: boolean; drafted: boolean };

/** What waits for a department: to take on, to report, to mend and to endorse. */
export async function departmentDesk(ctx: Ctx, plan: Plan) {
  const mine = eq(commitments.leadDepartmentId, ctx.actor.departmentId ?? "");
  const pending = await commitmentsWhere(ctx, plan.id, and(mine, eq(commitments.state, "pending")));
  const active = await commitmentsWhere(
    ctx,
    plan.id,
    // A programme is sent out and received like any other; what is filed, its parts file.
    and(mine, eq(commitments.hasChildren, false), inArray(commitments.state, ["active", "closing"])),
  );
  const filings = await filingsWhere(ctx, plan.id, mine);
  const { facts, timeZone } = await findPlanFacts(ctx.db, plan.id);
  const today = ctx.clock.today();
  const current = periodOf(today);
  const last = lastDuePeriod(facts, today);
  const byKey = new Map(filings.map((one) => [one.update.periodicKey, one.update]));
  // The supervision office is writing it: the department can only go on with what was left lying.
  const now = ctx.clock.real();
  const isTheirs = (update: FilingRow["update"]) =>
    update.onBehalf && !isIdle(update.updatedAt, now, timeZone);
  const toReport = active.flatMap((row): Due[] => {
    // The open period, and the last due one where nothing was ever sent for it.
    const due = new Set([last, current].filter((period): period is string => period !== null));
    return [...due].flatMap((period) => {
      const update = byKey.get(periodicKey(row.id, period));
      if (update && (update.state !== "draft" || isTheirs(update))) return [];
      const deadline = deadlineOf(facts, period);
      const late = deadline < today;
      if (late && !update && row.sentOn && row.sentOn > deadline) return [];
      return [{ ...row, period, deadline, late, drafted: update !== undefined && !update.onBehalf }];
    });
  });
  const requests = await withLamps(
    ctx,
    (await listRequests(ctx, { open: true })).filter((row) => row.may.endorse),
  );
  const figures = await toConfirm(ctx);
  return {
    requestsToEndorse: requests,
    // What was accepted meanwhile may still be confirmed, but nobody waits for it.
    figuresToConfirm: figures.filter((row) => row.state !== "accepted"),
    toAcknowledge: pending.map((row) => ({
      ...row,
      acknowledgeBy: addWorkingDays(
        row.sentOn ?? today,
        plan.switches.acknowledgeWorkingDays,
        chineseCalendar,
      ),
    })),
    toReport: toReport.sort((a, b) =>
      a.deadline === b.deadline ? (a.code < b.code ? -1 : 1) : a.deadline < b.deadline ? -1 : 1,
    ),
    // What the supervision office files for the department goes back to whoever wrote it.
    returned: filings
      .filter(({ update }) => update.state === "returned" && !update.onBehalf)
      .map(returnedRow),
    toEndorse: filings
      .filter(({ update, leadDepartmentId }) =>
        mayEndorse(ctx.actor, { ...update, leadDepartmentId, endorsement: plan.endorsement }),
      )
      .map(({ update, ...rest }) => ({
        ...rest,
        id: update.id,
        period: update.period,
        href: hrefOf({ ...update, code: rest.code }),
        version: update.version,
      })),
  };
}
