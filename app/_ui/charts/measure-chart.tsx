import { useLocale, useTranslations } from "next-intl";
import { formatDay, formatNumber, formatQuantity, formatShortMonth, type Unit } from "@/app/_words/format";
import { CurveFigure } from "./curve-figure";
import { type Curve, expectedOn } from "./scale-points";

/** An expectation is arithmetic: a share of a home is not worth printing. */
const rounded = (value: number) => (Math.abs(value) >= 100 ? Math.round(value) : Math.round(value * 10) / 10);

type Props = {
  /** The metric, in the reader's language. */
  title: string;
  unit: Unit;
  curve: Curve;
};

/** One measure through the year: what was delivered, what the schedule expects, target and baseline. */
export function MeasureChart({ title, unit, curve }: Props) {
  const locale = useLocale();
  const chart = useTranslations("chart");
  const common = useTranslations("common");
  const quantity = (value: number) => formatQuantity(value, unit, locale);
  const last = curve.delivered.at(-1);
  const target = curve.levels?.find(({ kind }) => kind === "target");
  const sentence = [
    last ? chart("deliveredAt", { value: quantity(last.value) }) : chart("noReadings"),
    target ? chart("targetAt", { value: quantity(target.value) }) : null,
  ].filter((one) => one !== null);
  const rows = curve.delivered.map(({ on, value }) => {
    const expected = expectedOn(curve, on);
    const cells = [
      formatDay(on, locale),
      quantity(value),
      expected === null ? common("none") : quantity(expected),
    ];
    return { key: on, cells };
  });
  return (
    <CurveFigure
      curve={curve}
      label={`${title}：${sentence.join(" · ")}`}
      words={{
        tick: (value) => (unit.zh === "%" ? `${value}%` : formatNumber(value, locale)),
        month: (month) => formatShortMonth(month, locale),
        delivered: (value) => chart("deliveredAt", { value: quantity(value) }),
        expected: (value) => chart("expectedAt", { value: quantity(rounded(value)) }),
        level: (kind, value) =>
          chart(kind === "target" ? "targetAt" : "baselineAt", { value: quantity(value) }),
      }}
      table={{ caption: title, head: [chart("date"), chart("delivered"), chart("expected")], rows }}
    />
  );
}
