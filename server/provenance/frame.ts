import { and, asc, desc, eq, gt, isNull, lt } from "drizzle-orm";
import type { z } from "zod";
import { areas, commitments, themes } from "@/db/schema";
import type { Commitment } from "../commitments/find";
import type { Ctx } from "../core/context";
import { AppError } from "../core/errors";
import { currentPlan } from "../plans/find";
import { reportOf } from "../reports/find";
import { sentenceRows } from "../reports/rows";
import type { Span } from "../reports/runs";
import { choicesFor } from "./choices";
import { footingsOf } from "./footing";
import { trimmed } from "./format";
import { nextCode } from "./next-code";
import { paragraphAt } from "./paragraph-at";
import { type Correction, mayCorrect, type WhyNot, whyNot } from "./policy";
import type { frameInput } from "./schema";
import { overlap } from "./span";

/** Whether the actor may correct provenance at all, now. */
export const may = async (ctx: Ctx) => ({ correct: mayCorrect(ctx.actor, await currentPlan(ctx)) });

/**
 * All that a correction needs: the paragraph around a place or a pledge, its sentences and pledges with what may be done
 * with each, what a new one can be put under, and its code.
 * @throws AppError FORBIDDEN `provenance.notYours`, NOT_FOUND `provenance.noPlace`, `commitment.missing`
 */
export async function frame(ctx: Ctx, { start, end, code }: z.output<typeof frameInput>) {
  const plan = await currentPlan(ctx);
  if (!mayCorrect(ctx.actor, { ...plan, state: "active" }))
    throw new AppError("FORBIDDEN", "provenance.notYours");
  const report = await reportOf(ctx, plan.id);
  const own = and(eq(commitments.planId, plan.id), eq(commitments.reportId, report.id));
  const [asked] = code
    ? await ctx.db
        .select()
        .from(commitments)
        .where(and(own, eq(commitments.code, code)))
    : [];
  if (code && !asked) throw new AppError("NOT_FOUND", "commitment.missing");
  const paragraph = paragraphAt(report.text, asked?.start ?? start ?? 0);
  if (!paragraph) throw new AppError("NOT_FOUND", "provenance.noPlace", { length: report.text.length });
  const sentences = (await sentenceRows(ctx, report.id)).filter((one) => overlap(one, paragraph));
  const rows = await ctx.db
    .select({ row: commitments })
    .from(commitments)
    .where(
      and(
        ...[own, isNull(commitments.parentId)],
        ...[lt(commitments.start, paragraph.end), gt(commitments.end, paragraph.start)],
      ),
    )
    .orderBy(asc(commitments.start), asc(commitments.code));
  const footings = await footingsOf(
    ctx,
    plan.state,
    rows.map(({ row }) => row),
  );
  const reasonsFor = (row: Commitment): Record<Correction, WhyNot | null> => {
    const footing = footings.get(row.id);
    if (!footing) throw new Error(`no footing of ${row.code}`);
    const why = (verb: Correction) => whyNot(verb, ctx.actor, row, footing);
    return { moveEnds: why("moveEnds"), merge: why("merge"), split: why("split") };
  };
  const near = await placeBefore(ctx, { planId: plan.id, reportId: report.id }, paragraph.end);
  return {
    plan: { state: plan.state, nameZh: plan.nameZh, nameEn: plan.nameEn },
    report: { titleZh: report.titleZh, titleEn: report.titleEn },
    paragraph: { ...paragraph, text: report.text.slice(paragraph.start, paragraph.end) },
    /** What is selected to begin with. */
    span: asked
      ? { start: asked.start, end: asked.end }
      : selected(report.text, paragraph, sentences, { start, end }),
    sentences: sentences.map(({ start, end, kind }) => ({ start, end, kind })),
    /** The pledge that is asked for; of a part of a programme its programme. */
    open: asked ? (rows.find(({ row }) => row.id === (asked.parentId ?? asked.id))?.row.code ?? null) : null,
    pledges: rows.map(({ row }) => ({
      ...{ id: row.id, code: row.code, version: row.version, state: row.state, kind: row.kind },
      ...{ titleZh: row.titleZh, titleEn: row.titleEn, start: row.start, end: row.end },
      whyNot: reasonsFor(row),
    })),
    /** Where the pledge before stands, which is where a new one most likely belongs. */
    near,
    nextCode: await nextCode(ctx, plan),
    may: { add: mayCorrect(ctx.actor, plan) },
    choices: await choicesFor(ctx, plan.id),
  };
}

type Place = { start: number | null; end: number | null };

/** The stretch that is asked for, as far as it lies in the paragraph; of a single place its sentence without the stop. */
function selected(text: string, paragraph: Span, sentences: readonly Span[], { start, end }: Place): Span {
  const from = Math.min(Math.max(start ?? paragraph.start, paragraph.start), paragraph.end);
  const home = sentences.find((one) => one.start <= from && from < one.end) ?? paragraph;
  const found =
    end === null
      ? trimmed(text, home, true)
      : trimmed(text, { start: from, end: Math.min(end, paragraph.end) });
  return found.start < found.end ? found : paragraph;
}

/** Area and theme of the last pledge before a place of the report; null where none is before it. */
async function placeBefore(ctx: Pick<Ctx, "db">, of: { planId: string; reportId: string }, at: number) {
  const [last] = await ctx.db
    .select({ areaCode: areas.code, themeNameZh: themes.nameZh })
    .from(commitments)
    .innerJoin(themes, eq(themes.id, commitments.themeId))
    .innerJoin(areas, eq(areas.id, commitments.areaId))
    .where(
      and(
        ...[eq(commitments.planId, of.planId), eq(commitments.reportId, of.reportId)],
        lt(commitments.start, at),
      ),
    )
    .orderBy(desc(commitments.start), desc(commitments.code))
    .limit(1);
  return last ?? null;
}
