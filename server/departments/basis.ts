import type { Ctx } from "../core/context";
import { standingOf } from "../lamps/standing";
import { currentPlan } from "../plans/find";
import { appraisalBase } from "../plans/schema";
import { switchesOn } from "./switches-on";
import { upheldObjections } from "./upheld";

/** What every figure of departments stands on: the plan, the day, and the settings that held on it. */
export async function basisOf(ctx: Ctx, asOf: string | null) {
  const plan = await currentPlan(ctx);
  const s = await standingOf(ctx, plan, asOf);
  const { acknowledgeWorkingDays, appraisal } = await switchesOn(ctx, plan, s);
  return {
    plan,
    s,
    acknowledgeWorkingDays,
    /** Null while there is no appraisal: nothing of it is worked out then. */
    appraisal: appraisal
      ? { base: appraisalBase, points: appraisal, upheld: await upheldObjections(ctx, plan.id, s) }
      : null,
    /** What the pages say of the day and the plan. */
    shown: {
      asOf: s.asOf,
      day: s.day,
      today: ctx.clock.today(),
      acknowledgeWorkingDays,
      points: appraisal ?? null,
      plan: {
        nameZh: plan.nameZh,
        nameEn: plan.nameEn,
        year: plan.year,
        startOn: plan.startOn,
        endOn: plan.endOn,
      },
    },
  };
}
