import type { z } from "zod";
import { editions } from "@/db/schema";
import { record } from "../core/audit";
import { type Ctx, type WriteCtx, write } from "../core/context";
import { AppError } from "../core/errors";
import { rebuildLamps, refreshLamps } from "../lamps/refresh";
import type { Plan } from "../lamps/plan-facts";
import { notify } from "../messages/notify";
import { currentPlan } from "../plans/find";
import { buildDocument } from "./build";
import { duePeriod } from "./due";
import { findEdition } from "./find";
import { mayPublish } from "./policy";
import type { publishInput } from "./schema";
import { editionHash } from "./seal";

/** @throws AppError FORBIDDEN `edition.notYours`; CONFLICT `edition.notActive` for a draft */
async function findToPublish(ctx: Ctx): Promise<Plan> {
  const plan = await currentPlan(ctx);
  if (mayPublish(ctx.actor, plan)) return plan;
  throw mayPublish(ctx.actor, { ...plan, state: "active" })
    ? new AppError("CONFLICT", "edition.notActive", { state: plan.state })
    : new AppError("FORBIDDEN", "edition.notYours");
}

/** The lamps of a plan as of today, within the transaction: nothing may wait for another one in here. */
async function lampsToday(ctx: WriteCtx, plan: Plan): Promise<Plan> {
  const today = ctx.clock.today();
  if (plan.lampsOn !== today) await rebuildLamps(ctx, plan.id);
  return { ...plan, lampsOn: today };
}

/**
 * Signs and freezes the edition of the last due period (公开发布). Its hash goes into the audit chain, whose head is
 * published every day.
 * @throws AppError CONFLICT `edition.nothingDue`, `edition.moved` when another period can be published by now,
 * `edition.exists`
 */
export async function publish(ctx: Ctx, { period }: z.output<typeof publishInput>) {
  await refreshLamps(ctx, await findToPublish(ctx));
  return write(ctx, async (ctx) => {
    const plan = await findToPublish(ctx);
    const due = await duePeriod(ctx, plan.id);
    if (due === null) throw new AppError("CONFLICT", "edition.nothingDue");
    if (due !== period) throw new AppError("CONFLICT", "edition.moved", { period: due });
    if (await findEdition(ctx, plan.id, period)) throw new AppError("CONFLICT", "edition.exists", { period });
    const document = await buildDocument(ctx, await lampsToday(ctx, plan), period);
    const sha256 = editionHash(document);
    const id = crypto.randomUUID();
    const { actor, clock } = ctx;
    const eventSeq = await record(
      ctx,
      "edition.publish",
      { kind: "edition", id },
      { after: { period, sha256, day: document.day } },
    );
    const edition = {
      ...{ id, governmentId: actor.governmentId, planId: plan.id, period, publishedOn: document.day },
      ...{ signedBy: actor.userId, signedAt: clock.now(), sha256, eventSeq, content: document },
    };
    await ctx.db.insert(editions).values(edition);
    await notify(
      ctx,
      { role: "leader" },
      {
        key: "edition.published",
        facts: { planZh: plan.nameZh, planEn: plan.nameEn, period },
        href: `/p/${document.government.slug}/${plan.year}?edition=${period}`,
      },
    );
    return { id, period, sha256, eventSeq, publishedOn: document.day };
  });
}
