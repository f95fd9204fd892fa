import { createHash } from "node:crypto";
import { and, asc, eq } from "drizzle-orm";
import { reports, sentences } from "@/db/schema";
import { AppError } from "../core/errors";
import type { EditionDocument, PublicItem } from "../editions/document";
import { cutReport } from "../reports/cut";
import type { Filter } from "../reports/marks";
import type { PublicCtx } from "./context";

export type KeptText = { text: string; sentences: readonly { start: number; end: number; kind: null }[] };

/**
 * The text that an edition was made from, found and proved by its hash, with where its sentences begin and end.
 * @throws AppError NOT_FOUND `report.missing`; Error when the kept text is not the one that was signed
 */
export async function keptText(
  ctx: PublicCtx,
  { governmentId, sha256 }: { governmentId: string; sha256: string },
): Promise<KeptText> {
  const [report] = await ctx.db
    .select({ id: reports.id, text: reports.text })
    .from(reports)
    .where(and(eq(reports.governmentId, governmentId), eq(reports.sha256Text, sha256)))
    .limit(1);
  if (!report) throw new AppError("NOT_FOUND", "report.missing");
  if (createHash("sha256").update(report.text, "utf8").digest("hex") !== sha256)
    throw new Error(`report ${report.id} is not the text that was signed`);
  const spans = await ctx.db
    .select({ start: sentences.start, end: sentences.end })
    .from(sentences)
    .where(eq(sentences.reportId, report.id))
    .orderBy(asc(sentences.start));
  return { text: report.text, sentences: spans.map((span) => ({ ...span, kind: null })) };
}

/** The measure that a lamp's sentence speaks of, whose unit and lamp it tells; null: it is of no measure. */
export const measureOf = (
  { measures }: Pick<PublicItem, "measures">,
  reason: PublicItem["reasons"][number],
) => measures.find((measure) => measure.reason?.key === reason.key) ?? null;

/** The unit that a lamp's sentence speaks in: a limit or a level in that of its own measure. */
export const unitOf = (
  item: Pick<PublicItem, "measures">,
  reason: PublicItem["reasons"][number] | undefined,
) => ((reason && measureOf(item, reason)) ?? item.measures.find((one) => one.reason !== null))?.unit ?? null;

/** What is underlined: an item whose words stand there. Those of another source of the plan do not. */
const rowsOf = (document: EditionDocument, text: string) =>
  document.commitments
    .filter(({ start, end, quote }) => text.slice(start, end) === quote)
    .map((item) => ({
      ...{ id: item.code, code: item.code, parentId: item.parent, start: item.start, end: item.end },
      ...{ lamp: item.lamp, area: item.area, department: item.lead, livelihood: item.livelihood, item },
    }))
    .sort((a, b) => a.start - b.start || (a.code < b.code ? -1 : 1));

/**
 * The report as the public reads it: cut like that of whoever is signed in (server/reports/read.ts), with nothing but
 * what the edition publishes.
 */
export function publicReport(
  document: EditionDocument,
  { text, sentences }: KeptText,
  filter: Filter,
  open: string | null = null,
) {
  const rows = rowsOf(document, text);
  const figures = rows.flatMap(({ code, item }) =>
    [...item.measures.map(({ baseline }) => baseline), item.baseline].flatMap((one) =>
      one && one.start !== null && one.end !== null && text.slice(one.start, one.end) === one.quote
        ? [{ code, start: one.start, end: one.end }]
        : [],
    ),
  );
  const { shown, ...cut } = cutReport({ text, sentences, rows, figures, filter, open });
  return {
    ...cut,
    pledges: shown.map(({ code, start, end, lamp, under, item }) => ({
      ...{ code, start, end, lamp, children: under.length },
      reason: item.reasons[0] ?? null,
      unit: unitOf(item, item.reasons[0]),
    })),
  };
}

export type PublicReport = ReturnType<typeof publicReport>;

/** The code that an item is underlined by: its own, or that of the programme whose words it repeats; null: nowhere. */
export const markedAs = (document: EditionDocument, { text }: KeptText, code: string): string | null =>
  cutReport({
    ...{ text, sentences: [], rows: rowsOf(document, text), figures: [], open: code },
    filter: { lamp: null, area: null, department: null, livelihood: false },
  }).open;
