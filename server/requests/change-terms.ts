import { and, eq, inArray, sql } from "drizzle-orm";
import { commitments, supports, updates } from "@/db/schema";
import type { Allowed, Commitment } from "../commitments/find";
import { messageOf } from "../commitments/message-of";
import { keepTerms } from "../commitments/terms";
import { record } from "../core/audit";
import type { WriteCtx } from "../core/context";
import { AppError } from "../core/errors";
import { lampsOf } from "../lamps/touch";
import { notify } from "../messages/notify";
import type { Request } from "./find";
import { asTheyStand, otherTargets, presentTerms, setTargets } from "./targets";

/**
 * Carries out a granted deferral or adjustment. From today the expectation runs from the progress of today to the new
 * date or target; earlier periods keep their lamps. Asked late, the new date is noted but the item stays overdue: the
 * due date that counts does not move.
 * @throws AppError INVALID `deferral.notLater` or `adjustment.nothing`, CONFLICT unless it is at work
 */
export async function changeTerms(
  ctx: WriteCtx,
  commitment: Allowed<Commitment>,
  request: Request,
): Promise<void> {
  const { dueOn, leadDepartmentId: lead, ...terms } = request.granted ?? {};
  const isDeferral = request.kind === "deferral";
  if (dueOn && (dueOn < commitment.dueOn || (isDeferral && dueOn === commitment.dueOn)))
    throw new AppError("INVALID", "deferral.notLater", { dueOn: commitment.dueOn }, "granted.dueOn");
  const present = await presentTerms(ctx, commitment.id);
  const targets = otherTargets(
    present,
    (terms.targets ?? []).flatMap(({ target, ...rest }) => (target === null ? [] : [{ ...rest, target }])),
  );
  const defers = dueOn !== undefined && dueOn > commitment.dueOn;
  const newLead = lead && lead !== commitment.leadDepartmentId ? lead : null;
  if (!defers && !newLead && targets.length === 0) throw new AppError("INVALID", "adjustment.nothing");
  const dueMoves = defers && !request.late;
  const [after] = await ctx.db
    .update(commitments)
    .set({
      ...(dueMoves ? { dueOn } : {}),
      ...(dueMoves || targets.length ? { regrantedOn: ctx.clock.today() } : {}),
      ...(defers ? { deferrals: sql`${commitments.deferrals} + 1` } : {}),
      // The post that answers goes with its department.
      ...(newLead ? { leadDepartmentId: newLead, leadPostId: null } : {}),
      version: sql`${commitments.version} + 1`,
    })
    .where(and(eq(commitments.id, commitment.id), eq(commitments.state, "active")))
    .returning();
  if (!after) throw new AppError("CONFLICT", "commitment.moved", { state: commitment.state });
  await setTargets(ctx, present, targets);
  await keepTerms(ctx, after);
  const original = asTheyStand(present, targets);
  const asked = defers ? { asked: dueOn, late: request.late } : {};
  await record(
    ctx,
    isDeferral ? "commitment.defer" : "commitment.adjust",
    { kind: "commitment", id: after.id },
    {
      before: {
        dueOn: commitment.dueOn,
        leadDepartmentId: commitment.leadDepartmentId,
        targets: original,
      },
      after: { dueOn: after.dueOn, leadDepartmentId: after.leadDepartmentId, targets, ...asked },
    },
  );
  lampsOf(after);
  if (newLead) await handOver(ctx, after);
}

/**
 * The new lead is no longer a supporter, goes on with what was begun and not sent, and hears of it; the old one hears
 * of the decision.
 */
async function handOver(ctx: WriteCtx, row: Commitment): Promise<void> {
  const { id, leadDepartmentId, dueOn } = row;
  await ctx.db
    .delete(supports)
    .where(and(eq(supports.commitmentId, id), eq(supports.departmentId, leadDepartmentId)));
  await ctx.db
    .update(updates)
    .set({ departmentId: leadDepartmentId })
    .where(and(eq(updates.commitmentId, id), inArray(updates.state, ["draft", "returned"])));
  const message = messageOf("commitment.leadTaken", row, { dueOn });
  await notify(ctx, { departmentIds: [leadDepartmentId] }, message);
}
