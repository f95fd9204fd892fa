import { useLocale, useTranslations } from "next-intl";
import { MeasureChart } from "@/app/_ui/charts/measure-chart";
import { measureCurve } from "@/app/_ui/charts/measure-curve";
import { FigureHelp } from "@/app/_ui/figure-help";
import { Section } from "@/app/_ui/section";
import { formatQuantity } from "@/app/_words/format";
import type { CommitmentData } from "./data";
import { MeasureForecast } from "./measure-forecast";

/** Each measure against its schedule: the chart, the target in words, the baseline with its own sentence. */
export function Measures({ data, today }: { data: CommitmentData; today: string }) {
  const words = useTranslations("commitment");
  const values = useTranslations("values");
  const locale = useLocale();
  const { plan, commitment } = data;
  const open = commitment.state === "active" || commitment.state === "closing";
  const place = { plan, commitment, period: data.lamp?.period ?? null, today, open };
  // A parent is judged by its children, a routine by its filings: there a measure is only read.
  const judged = commitment.yardstick !== "children" && commitment.yardstick !== "routine";
  // Beside "n of N closed" a parent's measure without a reading or a baseline says nothing.
  const told = data.measures.filter(
    (measure) =>
      commitment.yardstick !== "children" ||
      measure.baselineQuote ||
      measureCurve(place, measure).delivered.length,
  );
  if (told.length === 0) return null;
  return (
    <Section title={words("measures")} aside={<FigureHelp of="expected" />}>
      <div className="grid gap-8">
        {told.map((measure) => {
          const unit = { zh: measure.unitZh, en: measure.unitEn };
          const name = locale === "zh" ? measure.metricZh : measure.metricEn;
          const quantity = (value: number) => formatQuantity(value, unit, locale);
          const target = measure.terms?.target ?? null;
          const curve = measureCurve(place, measure);
          const comparator = {
            ">=": "atLeast",
            "<=": "atMost",
            "~": "about",
            "=": "exact",
            range: "range",
            complete: "complete",
          } as const;
          return (
            <div key={measure.id} className="min-w-0">
              <h3>{name}</h3>
              <p className="text-ink-2 text-small">
                {[
                  target === null
                    ? values(`comparator.${comparator[measure.comparator]}`)
                    : words("target", {
                        target: quantity(target),
                        comparator: values(`comparator.${comparator[measure.comparator]}`),
                      }),
                  values(`basis.${measure.basis}`),
                  values(`frequency.${measure.frequency}`),
                  measure.lagDays ? words("lag", { days: measure.lagDays }) : null,
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
              {curve.delivered.length || (judged && curve.levels?.length) ? (
                <MeasureChart title={name} unit={unit} curve={curve} />
              ) : (
                <p className="py-4 text-ink-2">{words("noReadings")}</p>
              )}
              {open && judged ? <MeasureForecast measure={measure} dueOn={commitment.dueOn} /> : null}
              {measure.baselineValue !== null && measure.baselineQuote ? (
                <p className="mt-1 text-ink-2 text-small">
                  {words("baseline", {
                    year: String(measure.baselineYear ?? ""),
                    match: measure.baselineMatch ? values(`match.${measure.baselineMatch}`) : "",
                  })}{" "}
                  <q lang="zh-CN" className="font-serif">
                    {measure.baselineQuote}
                  </q>
                </p>
              ) : null}
            </div>
          );
        })}
      </div>
    </Section>
  );
}
