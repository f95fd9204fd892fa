import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { commitments, plans, planSources } from "@/db/schema";
import { sentenceKinds } from "@/db/values";
import type { Ctx } from "../core/context";
import { currentPlan } from "../plans/find";
import { coverOf } from "./cover";
import { reportOf } from "./find";
import { mayReclassify } from "./policy";
import { sentenceRows } from "./rows";
import type { coverageInput } from "./schema";

/** Sentences on a page of the account. */
const pageSize = 100;

/** Where a report's pledges stand. A programme's parts are pledges as well: they lie on the same words. */
export const pledgeSpans = (ctx: Pick<Ctx, "db" | "actor">, reportId: string) =>
  ctx.db
    .select({ start: commitments.start, end: commitments.end, parentId: commitments.parentId })
    .from(commitments)
    .innerJoin(plans, eq(plans.id, commitments.planId))
    .where(and(eq(plans.governmentId, ctx.actor.governmentId), eq(commitments.reportId, reportId)));

/** The states of the plans that a report is a source of. */
export const plansOf = async (ctx: Pick<Ctx, "db" | "actor">, reportId: string) => {
  const rows = await ctx.db
    .select({ state: plans.state })
    .from(plans)
    .innerJoin(planSources, and(eq(planSources.planId, plans.id), eq(planSources.reportId, reportId)))
    .where(eq(plans.governmentId, ctx.actor.governmentId));
  return rows.map(({ state }) => state);
};

/**
 * The account of the report: every sentence with its class and why, and the shares that prove that nothing was dropped.
 * @throws AppError NOT_FOUND `plan.missing`, `report.missing`
 */
export async function coverage(ctx: Ctx, { kind, page }: z.output<typeof coverageInput>) {
  const plan = await currentPlan(ctx);
  const report = await reportOf(ctx, plan.id);
  const sentences = await sentenceRows(ctx, report.id);
  const spans = await pledgeSpans(ctx, report.id);
  const { kinds, ...signs } = coverOf(report.text, sentences, spans);
  const found = sentences.filter((one) => kind === null || one.kind === kind);
  const own = spans.filter(({ parentId }) => parentId === null);
  const { titleZh, titleEn, deliveredOn, sha256Text, sha256File } = report;
  return {
    report: { titleZh, titleEn, deliveredOn, sha256Text, sha256File },
    /** Characters outside white space: all, those in classed sentences, those that pledges quote. */
    signs,
    sentences: sentences.length,
    pledges: own.length,
    kinds: sentenceKinds.map((one) => ({ kind: one, ...(kinds.get(one) ?? { sentences: 0, signs: 0 }) })),
    count: found.length,
    pages: Math.ceil(found.length / pageSize),
    rows: found.slice((page - 1) * pageSize, page * pageSize).map(({ id, start, end, kind, reason }) => ({
      ...{ id, start, kind, reason },
      text: report.text.slice(start, end),
      pledges: own.filter((span) => span.start < end && start < span.end).length,
    })),
    may: {
      reclassify: mayReclassify(ctx.actor, {
        governmentId: report.governmentId,
        plans: await plansOf(ctx, report.id),
      }),
    },
  };
}
