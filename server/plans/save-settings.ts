import { and, eq, gt } from "drizzle-orm";
import type { z } from "zod";
import { planRevisions, type plans } from "@/db/schema";
import { record } from "../core/audit";
import { type Ctx, type WriteCtx, write } from "../core/context";
import { AppError } from "../core/errors";
import { notify } from "../messages/notify";
import { findPlan } from "./find";
import { mayKeepSettings } from "./policy";
import type { dropPendingInput, saveSettingsInput } from "./schema";
import {
  flatSettings,
  nextPeriodStart,
  pendingRevision,
  type Settings,
  sameSettings,
  settingsOf,
} from "./settings";
import { changePlan } from "./change-plan";

type Plan = typeof plans.$inferSelect;

/** @throws AppError FORBIDDEN `plan.notYours`; CONFLICT `plan.moved` for an archived plan */
async function findKept(ctx: WriteCtx, id: string): Promise<Plan> {
  const plan = await findPlan(ctx, id);
  if (mayKeepSettings(ctx.actor, plan)) return plan;
  throw mayKeepSettings(ctx.actor, { ...plan, state: "active" })
    ? new AppError("CONFLICT", "plan.moved", { state: plan.state })
    : new AppError("FORBIDDEN", "plan.notYours");
}

/**
 * Keeps the plan's settings: in a draft they hold at once, in an active plan from the next period on, so that no
 * period is judged by two rules. One change waits at a time; saving again replaces it, and saving what holds drops it.
 * @returns from when it holds, null for at once or where nothing waits any more
 * @throws AppError INVALID `settings.unchanged`
 */
export const saveSettings = (ctx: Ctx, input: z.output<typeof saveSettingsInput>) =>
  write(ctx, async (ctx) => {
    const plan = await findKept(ctx, input.id);
    const wanted = settingsOf(input);
    const pending = await pendingRevision(ctx, plan.id);
    if (sameSettings(wanted, pending ?? plan)) throw new AppError("INVALID", "settings.unchanged");
    if (plan.state === "draft") return saveDraft(ctx, plan, input.version, wanted);
    if (pending && sameSettings(wanted, plan)) return drop(ctx, plan, input.version, pending);
    const after = await changePlan(ctx, plan, input.version, {});
    const from = nextPeriodStart(ctx.clock.today());
    await forgetPending(ctx, plan.id);
    await ctx.db.insert(planRevisions).values({ ...wanted, planId: plan.id, knownOn: from });
    await record(
      ctx,
      "plan.settings",
      { kind: "plan", id: plan.id },
      {
        before: flatSettings(settingsOf(pending ?? plan)),
        after: { ...flatSettings(wanted), from },
      },
    );
    await notify(
      ctx,
      { role: "supervisor" },
      {
        key: "plan.settingsChange",
        facts: { planZh: plan.nameZh, planEn: plan.nameEn, day: from },
        href: "/settings",
      },
    );
    return { from, version: after.version };
  });

async function saveDraft(ctx: WriteCtx, plan: Plan, version: number, wanted: Settings) {
  // The projection was judged by the old rule.
  const after = await changePlan(ctx, plan, version, { ...wanted, lampsOn: null });
  await record(
    ctx,
    "plan.settings",
    { kind: "plan", id: plan.id },
    { before: flatSettings(settingsOf(plan)), after: flatSettings(wanted) },
  );
  return { from: null, version: after.version };
}

/** Takes back the change that waits. @throws AppError CONFLICT `settings.nothingPending` */
export const dropPending = (ctx: Ctx, input: z.output<typeof dropPendingInput>) =>
  write(ctx, async (ctx) => {
    const plan = await findKept(ctx, input.id);
    const pending = await pendingRevision(ctx, plan.id);
    if (!pending) throw new AppError("CONFLICT", "settings.nothingPending");
    return drop(ctx, plan, input.version, pending);
  });

async function drop(ctx: WriteCtx, plan: Plan, version: number, pending: Settings & { knownOn: string }) {
  const after = await changePlan(ctx, plan, version, {});
  await forgetPending(ctx, plan.id);
  await record(
    ctx,
    "plan.dropSettings",
    { kind: "plan", id: plan.id },
    {
      before: { ...flatSettings(settingsOf(pending)), from: pending.knownOn },
      after: { ...flatSettings(settingsOf(plan)), from: null },
    },
  );
  return { from: null, version: after.version };
}

const forgetPending = (ctx: WriteCtx, planId: string) =>
  ctx.db
    .delete(planRevisions)
    .where(and(eq(planRevisions.planId, planId), gt(planRevisions.knownOn, ctx.clock.today())));
