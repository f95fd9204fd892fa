import { useLocale, useTranslations } from "next-intl";
import { Cell, Column, DataTable, RowHead } from "@/app/_ui/data-table";
import { formatChange, formatDay, formatQuantity, formatShare } from "@/app/_words/format";
import type { ReviewData } from "./review-detail";

/** Each value against the last accepted one and the target. */
export function ReadingChange({ data }: { data: ReviewData }) {
  const words = useTranslations("review");
  const extra = useTranslations("extra");
  const locale = useLocale();
  if (data.readings.length === 0) return null;
  const heads = [
    words("metric"),
    words("last"),
    words("now"),
    words("change"),
    words("target"),
    words("asOf"),
  ];
  return (
    <DataTable
      caption={words("readings")}
      phone="cards"
      head={heads.map((head, index) => (
        <Column key={head} numeric={index > 0}>
          {head}
        </Column>
      ))}
    >
      {data.readings.map((reading) => {
        const measure = data.measures.find((one) => one.id === reading.measureId);
        if (!measure) return null;
        const unit = { zh: measure.unitZh, en: measure.unitEn };
        const before = data.previousReadings.find((one) => one.measureId === measure.id);
        const last = before ? (before.done ?? before.value) : null;
        const now = reading.done ?? reading.value;
        const target = reading.total ?? measure.terms?.target ?? null;
        const quantity = (value: number | null) =>
          value === null ? "–" : formatQuantity(value, unit, locale);
        return (
          <tr key={reading.id}>
            <RowHead>
              {locale === "zh" ? measure.metricZh : measure.metricEn}
              {reading.confirmedOn ? (
                <span className="block text-green text-small">{extra("confirmed")}</span>
              ) : null}
            </RowHead>
            <Cell numeric label={heads[1]}>
              {quantity(last)}
            </Cell>
            <Cell numeric label={heads[2]} className="font-semibold">
              {quantity(now)}
            </Cell>
            <Cell
              numeric
              label={heads[3]}
              className={last !== null && now !== null && now < last ? "text-red" : undefined}
            >
              {last === null || now === null
                ? "–"
                : formatChange(Math.round((now - last) * 100) / 100, locale)}
            </Cell>
            <Cell numeric label={heads[4]}>
              {quantity(target)}
              {measure.basis === "increment" && target && now !== null ? (
                <span className="text-ink-2 text-small"> · {formatShare(now / target)}</span>
              ) : null}
            </Cell>
            <Cell numeric label={heads[5]}>
              {formatDay(reading.asOf, locale)}
            </Cell>
          </tr>
        );
      })}
    </DataTable>
  );
}
