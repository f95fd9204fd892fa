import { and, desc, eq, isNotNull, lte, ne } from "drizzle-orm";
import { measures, readings } from "@/db/schema";
import type { Commitment } from "../commitments/find";
import type { WriteCtx } from "../core/context";
import { AppError } from "../core/errors";
import { planOfPeriod } from "./plan-of-period";
import type { Submission } from "./schema";

/** What is checked; the period's own filing has more fields than one beside it. */
type Checked = Pick<
  Submission,
  | "period"
  | "progress"
  | "problems"
  | "nextSteps"
  | "selfAssessment"
  | "readings"
  | "claims"
  | "noChange"
  | "confirmed"
>;
/** An update beside the periodic ones needs no readings; a correction is not measured by what it corrects. */
type Kind = { extra: boolean; correctsId: string | null };
const periodic: Kind = { extra: false, correctsId: null };

type Measure = typeof measures.$inferSelect;
type Reading = Submission["readings"][number];

/**
 * What a submission must satisfy beyond its shape, first problem first.
 * @throws AppError INVALID with the field it speaks of, or ASK for what is odd but possible
 */
export async function checkSubmission(
  ctx: WriteCtx,
  commitment: Commitment,
  input: Checked,
  kind: Kind = periodic,
): Promise<void> {
  const today = ctx.clock.today();
  const plan = await planOfPeriod(ctx, commitment, input.period);
  if (input.noChange) return;
  if (!input.progress) throw new AppError("INVALID", "progress.missing", {}, "progress");
  if (!input.problems) throw new AppError("INVALID", "problems.missing", {}, "problems");
  if (!input.nextSteps) throw new AppError("INVALID", "nextSteps.missing", {}, "nextSteps");
  if (!input.selfAssessment) throw new AppError("INVALID", "selfAssessment.missing", {}, "selfAssessment");
  const all = await ctx.db
    .select()
    .from(measures)
    .where(eq(measures.commitmentId, commitment.id))
    .orderBy(measures.sort);
  for (const [place, measure] of all.entries()) {
    const found = input.readings.findIndex((one) => one.measureId === measure.id);
    // A reading that was left out is asked for where the form shows it: in the order of the measures.
    await checkReading(ctx, measure, input.readings[found], found < 0 ? place : found, {
      input,
      kind,
      from: plan.startOn,
      today,
    });
  }
  for (const [index, claim] of input.claims.entries())
    if (claim.reachedOn < plan.startOn || claim.reachedOn > today)
      throw new AppError(
        "INVALID",
        "day.outsidePlan",
        { from: plan.startOn, to: today },
        `claims.${index}.reachedOn`,
      );
}

type Around = { input: Checked; kind: Kind; from: string; today: string };

async function checkReading(
  ctx: WriteCtx,
  measure: Measure,
  reading: Reading | undefined,
  index: number,
  around: Around,
) {
  const field = (name: string) => `readings.${index}.${name}`;
  // A criterion is filed as done of total, both numbers (DOMAIN, Nouns); a bare value says nothing about it.
  const counted = measure.comparator === "complete" || (reading?.done ?? null) !== null;
  const asked = counted ? "done" : "value";
  const value = reading?.[asked] ?? null;
  if (!reading || value === null) {
    if (around.kind.extra) return;
    // Figures that are published late, and those due once a quarter or a year, are filed when there are any.
    if (measure.basis === "growth" || measure.frequency !== "month") return;
    throw new AppError(
      "INVALID",
      "reading.missing",
      { metric: measure.metricZh, metricEn: measure.metricEn },
      field(asked),
    );
  }
  if (value < 0 && measure.basis !== "growth")
    throw new AppError("INVALID", "reading.negative", {}, field(asked));
  if (reading.done !== null && (reading.total === null || reading.total <= 0))
    throw new AppError("INVALID", "reading.totalMissing", {}, field("total"));
  if (reading.done !== null && reading.total !== null && reading.done > reading.total)
    throw new AppError("INVALID", "reading.doneOverTotal", { total: reading.total }, field("done"));
  if (reading.asOf < around.from || reading.asOf > around.today)
    throw new AppError("INVALID", "day.outsidePlan", { from: around.from, to: around.today }, field("asOf"));
  const last = await lastAccepted(ctx, measure.id, reading.asOf, around.kind.correctsId);
  if (last === null || measure.basis === "growth") return;
  // A correction says its reason itself.
  const explained = reading.fallReason !== "" || around.kind.correctsId !== null;
  const runs = measure.basis === "increment" || measure.comparator === "complete";
  if (value < last && runs && !explained)
    throw new AppError("INVALID", "reading.fallReasonMissing", { last }, field("fallReason"));
  if (last > 0 && value >= last * 10 && !around.input.confirmed.includes("reading.tenfold"))
    throw new AppError("ASK", "reading.tenfold", { last, value }, field(asked));
}

/** What stood on that day: a month that is filed late is not compared with the months after it. */
async function lastAccepted(
  ctx: WriteCtx,
  measureId: string,
  asOf: string,
  correctsId: string | null,
): Promise<number | null> {
  const [last] = await ctx.db
    .select()
    .from(readings)
    .where(
      and(
        eq(readings.measureId, measureId),
        lte(readings.asOf, asOf),
        isNotNull(readings.acceptedOn),
        correctsId ? ne(readings.updateId, correctsId) : undefined,
      ),
    )
    .orderBy(desc(readings.asOf), desc(readings.acceptedSeq))
    .limit(1);
  return last ? (last.done ?? last.value) : null;
}
