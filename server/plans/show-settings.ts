import type { Ctx } from "../core/context";
import { currentPlan } from "./find";
import { mayArchive, mayKeepSettings } from "./policy";
import { countOpen } from "./open";
import { nextPeriodStart, revisionsOf, settingsOf } from "./settings";

/** The settings of the year's plan: what holds, what will, what did, and who may change it. Open to all signed in. */
export async function showSettings(ctx: Ctx) {
  const plan = await currentPlan(ctx);
  const today = ctx.clock.today();
  const revisions = (await revisionsOf(ctx, plan.id)).map((one) => ({
    id: one.id,
    from: one.knownOn,
    ...settingsOf(one),
  }));
  const { id, version, state, year, nameZh, nameEn, startOn, endOn } = plan;
  return {
    plan: { id, version, state, year, nameZh, nameEn, startOn, endOn },
    current: settingsOf(plan),
    pending: revisions.find((one) => one.from > today) ?? null,
    /** What held, newest first. */
    history: state === "draft" ? [] : revisions.filter((one) => one.from <= today),
    /** From when a change made today holds; null while the plan is a draft: at once. */
    changesFrom: state === "draft" ? null : nextPeriodStart(today),
    open: await countOpen(ctx, id),
    may: { keep: mayKeepSettings(ctx.actor, plan), archive: mayArchive(ctx.actor, plan) },
  };
}
