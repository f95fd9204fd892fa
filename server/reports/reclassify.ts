import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { reports, sentences } from "@/db/schema";
import { record } from "../core/audit";
import { type Ctx, type WriteCtx, write } from "../core/context";
import { AppError } from "../core/errors";
import { pledgeSpans, plansOf } from "./coverage";
import { kindFits, mayReclassify } from "./policy";
import type { reclassifyInput } from "./schema";

/** @throws AppError NOT_FOUND `sentence.missing`, FORBIDDEN `sentence.notYours`, CONFLICT `plan.moved` once archived */
async function findSentence(ctx: WriteCtx, id: string) {
  const { governmentId } = ctx.actor;
  const [found] = await ctx.db
    .select({ sentence: sentences })
    .from(sentences)
    .innerJoin(reports, eq(reports.id, sentences.reportId))
    .where(and(eq(sentences.id, id), eq(reports.governmentId, governmentId)));
  if (!found) throw new AppError("NOT_FOUND", "sentence.missing");
  const { sentence } = found;
  if (mayReclassify(ctx.actor, { governmentId, plans: await plansOf(ctx, sentence.reportId) }))
    return sentence;
  throw mayReclassify(ctx.actor, { governmentId, plans: [] })
    ? new AppError("CONFLICT", "plan.moved", { state: "archived" })
    : new AppError("FORBIDDEN", "sentence.notYours");
}

/**
 * Classes a sentence of the report anew, with the reason. What bears a pledge is of class pledge and nothing else is:
 * a sentence changes to or from that class by taking in or ending a commitment, never by its label.
 * @throws AppError CONFLICT `sentence.moved` when somebody classed it meanwhile; INVALID `sentence.same`,
 * `sentence.bearsPledge`, `sentence.bearsNone`
 */
export const reclassify = (ctx: Ctx, { id, from, to, reason }: z.output<typeof reclassifyInput>) =>
  write(ctx, async (ctx) => {
    const sentence = await findSentence(ctx, id);
    const { reportId, start, end } = sentence;
    if (sentence.kind !== from) throw new AppError("CONFLICT", "sentence.moved", { state: sentence.kind });
    if (from === to) throw new AppError("INVALID", "sentence.same", {}, "to");
    const spans = await pledgeSpans(ctx, reportId);
    const pledges = spans.filter((span) => span.start < end && start < span.end);
    if (!kindFits(to, pledges.length)) {
      const count = pledges.filter(({ parentId }) => parentId === null).length;
      throw new AppError("INVALID", count ? "sentence.bearsPledge" : "sentence.bearsNone", { count }, "to");
    }
    const [changed] = await ctx.db
      .update(sentences)
      .set({ kind: to, reason })
      .where(and(eq(sentences.id, id), eq(sentences.kind, from)))
      .returning({ kind: sentences.kind });
    if (!changed) throw new AppError("CONFLICT", "sentence.moved", { state: from });
    await record(
      ctx,
      "sentence.reclassify",
      { kind: "sentence", id },
      { before: { kind: from, reason: sentence.reason }, after: { kind: to, reason, reportId, start } },
    );
    return { id, kind: to, reason };
  });
