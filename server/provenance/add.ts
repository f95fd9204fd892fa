import { record } from "../core/audit";
import { type Ctx, type WriteCtx, write } from "../core/context";
import { AppError } from "../core/errors";
import { currentPlan } from "../plans/find";
import { reportOf } from "../reports/find";
import { accountFor } from "./account-for";
import { mustBeAlone } from "./must-be-alone";
import { nextCode } from "./next-code";
import { departmentIdsOf, placeOf } from "./place-of";
import { mayCorrect, mayTakeIn } from "./policy";
import { proposeYardstick } from "./propose-yardstick";
import type { AddInput } from "./schema";
import { proveSpan } from "./span";
import { takeIn } from "./take-in";

/**
 * Takes in a pledge that the list had missed, at the words that were selected; the sentences that it touches become
 * pledges in the account. Its lead is a proposal, its yardstick too, by its kind.
 * @throws AppError FORBIDDEN `provenance.notYours`, CONFLICT `plan.moved` once archived or `provenance.sameSpan`,
 * INVALID for words that are not the report's
 */
export const add = (ctx: Ctx, input: AddInput) =>
  write(ctx, async (ctx) => {
    const plan = await planToCorrect(ctx);
    const report = await reportOf(ctx, plan.id);
    const [leadDepartmentId = "", ...supportIds] = await departmentIdsOf(ctx, [
      input.leadDepartmentCode,
      ...input.supportDepartmentCodes,
    ]);
    if (!mayTakeIn(ctx.actor, plan, leadDepartmentId))
      throw new AppError("FORBIDDEN", "provenance.ownDepartment", {}, "leadDepartmentCode");
    const span = proveSpan(report.text, input);
    await mustBeAlone(ctx, { planId: plan.id, reportId: report.id }, span, null);
    const { newTheme, ...place } = await placeOf(ctx, plan.id, input);
    const days = { startOn: plan.startOn, dueOn: plan.endOn, originalDueOn: plan.endOn };
    const { yardstick, steps } = proposeYardstick(input.kind, days);
    const { titleZh, titleEn, kind, strength, livelihood, formOfProofZh, formOfProofEn, reason } = input;
    const row = await takeIn(
      ctx,
      {
        ...{ ...place, ...span, ...days, planId: plan.id, reportId: report.id, leadDepartmentId, yardstick },
        ...{ titleZh, titleEn, kind, strength, livelihood, formOfProofZh, formOfProofEn },
        code: await nextCode(ctx, plan),
        state: plan.state === "draft" ? "draft" : "unassigned",
      },
      { supportIds, steps },
    );
    await record(
      ctx,
      "commitment.add",
      { kind: "commitment", id: row.id },
      {
        after: {
          ...{ code: row.code, ...span, state: row.state, kind, leadDepartmentId, yardstick, reason },
          ...(newTheme ? { theme: newTheme } : {}),
        },
      },
    );
    await accountFor(ctx, { report, touched: [span], bareKind: null, reason });
    return { id: row.id, code: row.code, version: row.version, state: row.state };
  });

/** @throws AppError FORBIDDEN `provenance.notYours`, CONFLICT `plan.moved` */
async function planToCorrect(ctx: WriteCtx) {
  const plan = await currentPlan(ctx);
  if (mayCorrect(ctx.actor, plan)) return plan;
  throw mayCorrect(ctx.actor, { ...plan, state: "active" })
    ? new AppError("CONFLICT", "plan.moved", { state: plan.state })
    : new AppError("FORBIDDEN", "provenance.notYours");
}
