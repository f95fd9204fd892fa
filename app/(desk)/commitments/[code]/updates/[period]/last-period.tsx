import { useLocale, useTranslations } from "next-intl";
import { formatDay, formatMonth, formatQuantity } from "@/app/_words/format";
import type { FilingData } from "./filing-state";

/** A filing to read: the last accepted one beside the form, or what somebody else has saved. */
export function LastPeriod({ data, shown: last }: { data: FilingData; shown: FilingData["last"] }) {
  const words = useTranslations("filing");
  const locale = useLocale();
  if (!last) return <p className="text-ink-2">{words("noLast")}</p>;
  return (
    <section aria-labelledby="last" className="grid gap-2">
      <h2 id="last">{formatMonth(last.period, locale)}</h2>
      {last.readings.map((reading) => {
        const measure = data.measures.find((one) => one.id === reading.measureId);
        const value = reading.done ?? reading.value;
        if (!measure || value === null) return null;
        return (
          <p key={reading.id} className="font-semibold">
            {formatQuantity(value, { zh: measure.unitZh, en: measure.unitEn }, locale)}
          </p>
        );
      })}
      {last.noChange ? (
        <p className="text-ink-2">{words("wasNoChange")}</p>
      ) : (
        <p className="text-ink-2">{last.progress}</p>
      )}
      {last.problems ? (
        <p className="text-ink-2">
          <span className="font-medium">{words("problems")}：</span>
          {last.problems}
        </p>
      ) : null}
      {last.nextSteps ? (
        <p className="text-ink-2">
          <span className="font-medium">{words("nextSteps")}：</span>
          {last.nextSteps}
        </p>
      ) : null}
      {last.decidedOn ? (
        <p className="text-ink-2 text-small">
          {words("wasAccepted", { day: formatDay(last.decidedOn, locale) })}
          {last.remark ? `${locale === "zh" ? "：" : ": "}${last.remark}` : ""}
        </p>
      ) : null}
    </section>
  );
}
