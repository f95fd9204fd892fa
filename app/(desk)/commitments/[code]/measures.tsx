import { useLocale, useTranslations } from "next-intl";
import { MeasureChart } from "@/app/_ui/charts/measure-chart";
import { Section } from "@/app/_ui/section";
import { formatQuantity } from "@/app/_words/format";
import type { CommitmentData } from "./data";
import { measureCurve } from "./measure-curve";

/** Each measure against its schedule: the chart, the target in words, the baseline with its own sentence. */
export function Measures({ data }: { data: CommitmentData }) {
  const words = useTranslations("commitment");
  const values = useTranslations("values");
  const locale = useLocale();
  return (
    <Section title={words("measures")}>
      <div className="grid gap-8">
        {data.measures.map((measure) => {
          const unit = { zh: measure.unitZh, en: measure.unitEn };
          const name = locale === "zh" ? measure.metricZh : measure.metricEn;
          const quantity = (value: number) => formatQuantity(value, unit, locale);
          const target = measure.terms?.target ?? null;
          const { forecast } = measure;
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
              {measure.readings.length ? (
                <MeasureChart title={name} unit={unit} curve={measureCurve(data, measure)} />
              ) : (
                <p className="py-4 text-ink-2">{words("noReadings")}</p>
              )}
              {forecast && forecast.neededPerMonth !== null && target !== null && forecast.value < target ? (
                <p className="text-small">
                  {words("pace", {
                    rate: quantity(Math.round(forecast.ratePerMonth * 10) / 10),
                    needed: quantity(Math.round(forecast.neededPerMonth * 10) / 10),
                  })}
                </p>
              ) : null}
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
