import { and, eq } from "drizzle-orm";
import { sentences } from "@/db/schema";
import type { SentenceKind } from "@/db/values";
import { record } from "../core/audit";
import type { WriteCtx } from "../core/context";
import { AppError } from "../core/errors";
import { pledgeSpans } from "../reports/coverage";
import { kindFits } from "../reports/policy";
import { sentenceRows } from "../reports/rows";
import type { Span } from "../reports/runs";
import { overlap } from "./span";

type Input = {
  report: { id: string; text: string };
  /** Where pledges came or went. */
  touched: readonly Span[];
  /** What sentences become that bear no pledge any more. */
  bareKind: SentenceKind | null;
  reason: string;
};

/**
 * Keeps the account of sentences in step with the pledges (DOMAIN, report): what bears one is of class pledge, and what
 * has lost its last one gets the class that is given.
 * @throws AppError INVALID `provenance.bare` with the sentence where none is given
 */
export async function accountFor(ctx: WriteCtx, { report, touched, bareKind, reason }: Input): Promise<void> {
  const spans = await pledgeSpans(ctx, report.id);
  for (const sentence of await sentenceRows(ctx, report.id)) {
    if (!touched.some((span) => overlap(span, sentence))) continue;
    const bears = spans.filter((span) => overlap(span, sentence)).length;
    if (kindFits(sentence.kind, bears)) continue;
    const kind = bears > 0 ? "pledge" : bareKind;
    if (kind === null) {
      const words = report.text.slice(sentence.start, sentence.end);
      throw new AppError("INVALID", "provenance.bare", { words: words.slice(0, 60) }, "bareKind");
    }
    await ctx.db
      .update(sentences)
      .set({ kind, reason })
      .where(and(eq(sentences.id, sentence.id), eq(sentences.kind, sentence.kind)));
    await record(
      ctx,
      "sentence.reclassify",
      { kind: "sentence", id: sentence.id },
      {
        before: { kind: sentence.kind, reason: sentence.reason },
        after: { kind, reason, reportId: report.id, start: sentence.start },
      },
    );
  }
}
