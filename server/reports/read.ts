import type { Ctx } from "../core/context";
import type { Part, Reason } from "../lamp/judgement";
import { standingOf } from "../lamps/standing";
import { currentPlan } from "../plans/find";
import { baselinesOf } from "./baselines";
import { blocksOf } from "./blocks";
import { reportOf } from "./find";
import { type Mark, marksOf, matches, type PledgeRow } from "./marks";
import { measureRows, pledgeRows, sentenceRows } from "./rows";
import { runsOf, type Span } from "./runs";
import type { ReadInput } from "./schema";

/** A limit or a level speaks in the unit of its own measure. */
export const measureOf = (reason: Reason | undefined, parts: readonly Part[]) =>
  (parts.find((part) => part.reason.key === reason?.key) ?? parts[0])?.measureId ?? null;

type Marked = Span & { code: string; baseline: boolean };
const empty = { blue: 0, green: 0, yellow: 0, red: 0, grey: 0 };
const lampsOf = (marks: readonly Pick<Mark<PledgeRow>, "lamp">[]) => {
  const counts = { ...empty };
  for (const { lamp } of marks) counts[lamp] += 1;
  return counts;
};

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
  const all = marksOf(rows);
  const matching = all.filter((mark) => matches(mark, input));
  const open = all.find((mark) => [mark, ...mark.under].some(({ code }) => code === input.open)) ?? null;
  const shown = all.filter((mark) => mark === open || matching.includes(mark));
  const units = new Map(measures.map(({ id, unitZh, unitEn }) => [id, { zh: unitZh, en: unitEn }]));
  const codes = new Set(shown.flatMap((mark) => [mark.code, ...mark.under.map((one) => one.code)]));
  const baselines = baselinesOf([
    ...measures.filter(({ code }) => codes.has(code)),
    ...rows.flatMap(({ code, baseline }) =>
      baseline && codes.has(code) ? [{ code, start: baseline.start, end: baseline.end }] : [],
    ),
  ]);
  const marked: Marked[] = [
    ...shown.map(({ code, start, end }) => ({ code, start, end, baseline: false })),
    // A figure of the review may stand for several pledges: the list of `baselines` names them.
    ...baselines.map(({ start, end }) => ({ code: String(start), start, end, baseline: true })),
  ];
  const { titleZh, titleEn, meetingZh, meetingEn, year, deliveredOn, sha256Text, text } = report;
  return {
    report: { titleZh, titleEn, meetingZh, meetingEn, year, deliveredOn, sha256Text, length: text.length },
    plan: { nameZh: plan.nameZh, nameEn: plan.nameEn, startOn: plan.startOn },
    today: ctx.clock.today(),
    /** The day that is shown, and the earlier one that was asked for: null for today. */
    day: s.day,
    asOf: s.asOf,
    /** Pledges of the text, and those that the filter leaves, with their lamps. */
    total: all.length,
    matching: matching.length,
    lamps: lampsOf(matching),
    /** The mark of the pledge that is asked for: its own, or its programme's. */
    open: open?.code ?? null,
    pledges: shown.map(({ code, start, end, lamp, reasons, parts, under }) => ({
      ...{ code, start, end, lamp },
      reason: reasons[0] ?? null,
      unit: units.get(measureOf(reasons[0], parts) ?? "") ?? null,
      children: under.length,
    })),
    baselines,
    blocks: blocksOf(text, sentences).map(({ kind, numeral, themed, start, end, pieces }) => ({
      ...{ kind, numeral, themed, start, end },
      lamps: lampsOf(matching.filter((mark) => start <= mark.start && mark.start < end)),
      pieces: pieces.map((piece) => ({
        start: piece.start,
        kind: piece.sentence?.kind ?? null,
        runs: runsOf(text, marked, piece).map((run) => ({
          text: run.text,
          /** Innermost first, with whether the mark begins and ends here. */
          marks: run.spans.map(({ code, baseline, start, end }) => ({
            ...{ code, baseline },
            first: Math.max(start, piece.start) === run.start && start >= piece.start,
            last: end === run.end,
          })),
        })),
      })),
    })),
  };
}
