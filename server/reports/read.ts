import type { Ctx } from "../core/context";
import type { Part, Reason } from "../lamp/judgement";
import { standingOf } from "../lamps/standing";
import { currentPlan } from "../plans/find";
import { cutReport } from "./cut";
import { reportOf } from "./find";
import { measureRows, pledgeRows, sentenceRows } from "./rows";
import type { ReadInput } from "./schema";

/** A limit or a level speaks in the unit of its own measure. */
export const measureOf = (reason: Reason | undefined, parts: readonly Part[]) =>
  (parts.find((part) => part.reason.key === reason?.key) ?? parts[0])?.measureId ?? null;

/**
 * The report as it was delivered, cut into its own parts, sentences and runs, with the pledges that the filter leaves
 * and the figures of the review that they begin from. Joined again, the runs of a pledge are its quote.
 * @throws AppError NOT_FOUND `plan.missing`, `report.missing`; INVALID `standing.outside`
 */
export async function readReport(ctx: Ctx, input: ReadInput) {
  const plan = await currentPlan(ctx);
  const report = await reportOf(ctx, plan.id);
  const s = await standingOf(ctx, plan, input.asOf);
  const of = { planId: plan.id, reportId: report.id };
  const rows = await pledgeRows(ctx, s, of);
  const measures = await measureRows(ctx, of);
  const sentences = await sentenceRows(ctx, report.id);
  const units = new Map(measures.map(({ id, unitZh, unitEn }) => [id, { zh: unitZh, en: unitEn }]));
  const figures = [
    ...measures,
    ...rows.flatMap(({ code, baseline }) =>
      baseline ? [{ code, start: baseline.start, end: baseline.end }] : [],
    ),
  ];
  const { titleZh, titleEn, meetingZh, meetingEn, year, deliveredOn, sha256Text, text } = report;
  const { shown, ...cut } = cutReport({ text, sentences, rows, figures, filter: input, open: input.open });
  return {
    report: { titleZh, titleEn, meetingZh, meetingEn, year, deliveredOn, sha256Text, length: text.length },
    plan: { nameZh: plan.nameZh, nameEn: plan.nameEn, startOn: plan.startOn },
    today: ctx.clock.today(),
    /** The day that is shown, and the earlier one that was asked for: null for today. */
    day: s.day,
    asOf: s.asOf,
    ...cut,
    pledges: shown.map(({ code, start, end, lamp, reasons, parts, under }) => ({
      ...{ code, start, end, lamp },
      reason: reasons[0] ?? null,
      unit: units.get(measureOf(reasons[0], parts) ?? "") ?? null,
      children: under.length,
    })),
  };
}
