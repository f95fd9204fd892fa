import { and, asc, eq, inArray, type SQL } from "drizzle-orm";
import { commitments, measures } from "@/db/schema";
import type { Ctx } from "../core/context";
import { expectsMiss, type Forecast } from "../lamp/forecast";
import type { Standing } from "../lamps/standing";
import { countedOn } from "./counted";
import { marked } from "./marks";
import type { OverviewRow } from "./rows";

/** The increments of what is open, each with the forecasts of its commitment. */
export const incrementsOf = (ctx: Ctx, s: Standing, scope: SQL | undefined) =>
  ctx.db
    .select({
      commitmentId: commitments.id,
      measureId: measures.id,
      comparator: measures.comparator,
      metricZh: measures.metricZh,
      metricEn: measures.metricEn,
      unitZh: measures.unitZh,
      unitEn: measures.unitEn,
      forecasts: s.lamps.forecasts,
    })
    .from(commitments)
    .innerJoin(s.lamps, s.joined)
    .innerJoin(measures, eq(measures.commitmentId, commitments.id))
    .where(
      and(
        scope,
        countedOn(s),
        eq(measures.basis, "increment"),
        inArray(s.lamps.state, ["active", "closing"]),
      ),
    )
    .orderBy(asc(commitments.code), asc(measures.sort));

type Increment = Awaited<ReturnType<typeof incrementsOf>>[number];

/** Share of the target that will be missing at the present pace. */
const shortfall = ({ target, endValue }: Forecast) => (target === 0 ? 0 : (target - endValue) / target);

/**
 * Where the year-end value is expected to fall short, the worst first, each commitment with its worst measure. Beside
 * it stands of how many increments nothing can be said yet.
 */
export function missesOf(rows: readonly OverviewRow[], increments: readonly Increment[], most: number) {
  const row = new Map(rows.flatMap((one) => (marked(one, "missExpected") ? [[one.id, one] as const] : [])));
  const worst = new Map<string, { row: OverviewRow; measure: Increment; forecast: Forecast }>();
  let forecasted = 0;
  for (const measure of increments) {
    const forecast = measure.forecasts.find((one) => one.measureId === measure.measureId);
    if (!forecast) continue;
    forecasted++;
    const own = row.get(measure.commitmentId);
    if (!own || !expectsMiss({ id: measure.measureId, comparator: measure.comparator }, measure.forecasts))
      continue;
    const before = worst.get(own.id);
    if (!before || shortfall(forecast) > shortfall(before.forecast))
      worst.set(own.id, { row: own, measure, forecast });
  }
  const found = [...worst.values()].sort((a, b) => shortfall(b.forecast) - shortfall(a.forecast));
  return {
    count: row.size,
    shown: found.slice(0, most),
    /** Increments of open commitments, and those of them with fewer months of readings than a forecast needs. */
    increments: increments.length,
    notEnoughData: increments.length - forecasted,
  };
}
