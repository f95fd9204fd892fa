import { eq } from "drizzle-orm";
import type { z } from "zod";
import { updates } from "@/db/schema";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";
import { findPlanFacts } from "../lamps/plan-facts";
import { isAbandoned } from "./abandoned";
import { formData, mayOpenForm, openCommitment, updateWhere } from "./form-data";
import { periodicKey } from "./keep-content";
import { mayEdit, mayFilePeriod, maySeeUpdate, mayTakeOver } from "./policy";
import type { formInput } from "./schema";

/**
 * What the filing page of a period needs: the commitment, the period's update if there is one, the last accepted
 * period beside it. A supervisor opens it to file on behalf; a draft of the department stays closed to them
 * until it was left lying (`takeOver`).
 * @throws AppError NOT_FOUND, or FORBIDDEN for whoever neither leads nor supervises it
 */
export async function filingForm(ctx: Ctx, input: z.output<typeof formInput>) {
  const place = await openCommitment(ctx, input.code, mayOpenForm);
  const { commitment } = place;
  const { plan } = await findPlanFacts(ctx.db, commitment.planId);
  const today = ctx.clock.today();
  if (input.period < plan.startOn.slice(0, 7) || input.period > today.slice(0, 7))
    throw new AppError("NOT_FOUND", "period.outsidePlan", { from: plan.startOn, to: today });
  const written = await updateWhere(ctx, eq(updates.periodicKey, periodicKey(commitment.id, input.period)));
  const what = written && {
    ...written,
    leadDepartmentId: commitment.leadDepartmentId,
    endorsement: plan.endorsement,
  };
  const isOpen = !what || mayEdit(ctx.actor, what);
  const unsent = what?.state === "draft" || what?.state === "returned";
  return formData(ctx, place, {
    period: input.period,
    current: what && maySeeUpdate(ctx.actor, what) ? written : null,
    extra: null,
    mayFile: mayFilePeriod(ctx.actor, commitment) && (isOpen || !unsent),
    blockedBy: unsent && !isOpen ? (written?.onBehalf ? "supervisors" : "department") : null,
    takeOver:
      what &&
      mayFilePeriod(ctx.actor, commitment) &&
      mayTakeOver(ctx.actor, what) &&
      (await isAbandoned(ctx, commitment.planId, what))
        ? { id: what.id, version: what.version, name: what.author, at: what.updatedAt }
        : null,
  });
}
