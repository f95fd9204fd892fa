import { createHash } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import { commitments, measures, reports } from "@/db/schema";
import type { Ctx } from "../core/context";
import { currentPlan } from "../plans/find";

type Claim = { code: string; what: "quote" | "raw" | "baseline"; start: number; end: number; words: string };

/**
 * Holds every kept quote of a plan, the words of its measures and those of its baselines against the text of the report,
 * and the text against the fingerprint that was taken when it came.
 */
export async function proveOffsets(ctx: Pick<Ctx, "db">, planId: string) {
  const of = eq(commitments.planId, planId);
  const rows = await ctx.db
    .select({
      ...{ code: commitments.code, reportId: commitments.reportId, baseline: commitments.baseline },
      ...{ start: commitments.start, end: commitments.end, quote: commitments.quote },
    })
    .from(commitments)
    .where(of)
    .orderBy(asc(commitments.code));
  const measured = await ctx.db
    .select({
      ...{ code: commitments.code, reportId: commitments.reportId },
      ...{ raw: measures.raw, rawStart: measures.rawStart, rawEnd: measures.rawEnd },
      ...{ quote: measures.baselineQuote, start: measures.baselineStart, end: measures.baselineEnd },
    })
    .from(commitments)
    .innerJoin(measures, eq(measures.commitmentId, commitments.id))
    .where(of)
    .orderBy(asc(commitments.code), asc(measures.sort));
  const texts = new Map<string, { text: string; intact: boolean }>();
  for (const id of new Set(rows.map((row) => row.reportId))) {
    const [report] = await ctx.db
      .select({ text: reports.text, sha: reports.sha256Text })
      .from(reports)
      .where(eq(reports.id, id));
    if (report) {
      const sha = createHash("sha256").update(report.text).digest("hex");
      texts.set(id, { text: report.text, intact: sha === report.sha });
    }
  }
  const claims: (Claim & { reportId: string })[] = [
    ...rows.map(({ code, reportId, start, end, quote }) => ({
      ...{ code, reportId, what: "quote" as const, start, end, words: quote },
    })),
    ...rows.flatMap(({ code, reportId, baseline }) =>
      baseline ? [{ ...baseline, code, reportId, what: "baseline" as const, words: baseline.quote }] : [],
    ),
    ...measured.flatMap(({ code, reportId, raw, rawStart, rawEnd, quote, start, end }) => [
      ...(raw !== null && rawStart !== null && rawEnd !== null
        ? [{ code, reportId, what: "raw" as const, start: rawStart, end: rawEnd, words: raw }]
        : []),
      ...(quote !== null && start !== null && end !== null
        ? [{ code, reportId, what: "baseline" as const, start, end, words: quote }]
        : []),
    ]),
  ];
  const faults = claims
    .filter(({ reportId, start, end, words }) => texts.get(reportId)?.text.slice(start, end) !== words)
    .map(({ code, what, start, end }) => ({ code, what, start, end }));
  return {
    commitments: rows.length,
    checked: claims.length,
    faults,
    /** Whether each text is the very one that came. */
    intact: [...texts.values()].every((one) => one.intact),
  };
}

/** The same for the plan at work. @throws AppError NOT_FOUND `plan.missing` */
export const proof = async (ctx: Ctx) => proveOffsets(ctx, (await currentPlan(ctx)).id);
