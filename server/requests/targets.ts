import { asc, eq } from "drizzle-orm";
import { measures, measureTerms } from "@/db/schema";
import type { RequestTerms } from "@/db/schema/workflow";
import type { Ctx, WriteCtx } from "../core/context";
import { AppError } from "../core/errors";
import type { TargetInput } from "./schema";

type Targets = NonNullable<RequestTerms["targets"]>;

/** The terms of each measure as they stand: the newest row of each. */
export async function presentTerms(ctx: Pick<Ctx, "db">, commitmentId: string) {
  const rows = await ctx.db
    .select({ measure: measures, terms: measureTerms })
    .from(measureTerms)
    .innerJoin(measures, eq(measures.id, measureTerms.measureId))
    .where(eq(measures.commitmentId, commitmentId))
    .orderBy(asc(measureTerms.seq));
  return new Map(rows.map((row) => [row.measure.id, row]));
}
type Present = Awaited<ReturnType<typeof presentTerms>>;

/**
 * Other targets as they may be asked for or granted; those that change nothing are left out.
 * @throws AppError INVALID `adjustment.foreignMeasure`, `adjustment.twice` or `adjustment.targetInvalid`
 */
export function otherTargets(present: Present, wanted: readonly TargetInput[]): Targets {
  if (new Set(wanted.map((one) => one.measureId)).size < wanted.length)
    throw new AppError("INVALID", "adjustment.twice", {}, "targets");
  return wanted.filter(({ measureId, target, targetMax }) => {
    const now = present.get(measureId);
    if (!now) throw new AppError("INVALID", "adjustment.foreignMeasure", {}, "targets");
    const { basis, comparator } = now.measure;
    const ranged = comparator === "range" ? targetMax !== null && targetMax > target : targetMax === null;
    if (!ranged || (target < 0 && basis !== "growth"))
      throw new AppError("INVALID", "adjustment.targetInvalid", {}, "targets");
    return now.terms.target !== target || now.terms.targetMax !== targetMax;
  });
}

/** What stands now for just these measures. */
export const asTheyStand = (present: Present, targets: Targets): Targets =>
  targets.flatMap(({ measureId }) => {
    const now = present.get(measureId);
    return now ? [{ measureId, target: now.terms.target, targetMax: now.terms.targetMax }] : [];
  });

/** Adds a row of terms for each; the first row of a measure stays the original for ever. */
export async function setTargets(ctx: WriteCtx, present: Present, targets: Targets): Promise<void> {
  for (const { measureId, target, targetMax } of targets) {
    const last = present.get(measureId)?.terms;
    await ctx.db.insert(measureTerms).values({
      measureId,
      target,
      targetMax,
      seq: (last?.seq ?? 0) + 1,
      nodes: last?.nodes ?? null,
      knownOn: ctx.clock.today(),
      at: ctx.clock.real(),
    });
  }
}
