import type { Measured } from "@/app/_ui/charts/measure-curve";
import { measureCurve } from "@/app/_ui/charts/measure-curve";
import type { EditionDocument, PublicItem, PublicMeasure } from "@/server/editions/document";

/** What a published measure draws: no forecast, and no present day, as the edition is of one day. */
export function publicCurve(
  { plan, period }: Pick<EditionDocument, "plan" | "period">,
  item: Pick<PublicItem, "dueOn" | "originalDueOn">,
  measure: PublicMeasure,
) {
  const measured: Measured = {
    basis: measure.basis,
    comparator: measure.comparator,
    terms: { target: measure.target, targetMax: measure.targetMax },
    original: { target: measure.originalTarget },
    readings: measure.readings,
    forecast: null,
    schedule: measure.schedule,
    baselineValue: measure.baseline?.value ?? null,
    baselineMatch: measure.baseline?.match ?? null,
  };
  return measureCurve({ plan, commitment: item, period, today: null, open: false }, measured);
}

/** Last year's figure has a unit of its own: a rate's may be an amount. Where it is another one, only Chinese names it. */
export const baselineUnit = (unit: PublicMeasure["unit"], unitZh: string) =>
  unit.zh === unitZh ? unit : { zh: unitZh, en: "" };

export const comparatorWord = {
  ">=": "atLeast",
  "<=": "atMost",
  "~": "about",
  "=": "exact",
  range: "range",
  complete: "complete",
} as const;

/** A programme is filed by its parts: a measure of its own that nobody fills is not shown beside their count. */
export const ownMeasures = ({ children, measures }: Pick<PublicItem, "children" | "measures">) =>
  children > 0 ? measures.filter(({ readings }) => readings.length > 0) : measures;
