import { useLocale, useTranslations } from "next-intl";
import { formatDay, formatNumber, formatQuantity, formatShortMonth, type Unit } from "@/app/_words/format";
import { CurveFigure } from "./curve-figure";
import { CurveLegend } from "./curve-legend";
import { type Curve, expectedOn } from "./scale-points";

/** An expectation is arithmetic: a share of a home is not worth printing. */
const rounded = (value: number) => (Math.abs(value) >= 100 ? Math.round(value) : Math.round(value * 10) / 10);

type Props = {
  /** The metric, in the reader's language. */
  title: string;
  unit: Unit;
  curve: Curve;
};

/** One measure through the year: delivered, schedule, targets as first set and as they hold, baseline, forecast. */
export function MeasureChart({ title, unit, curve }: Props) {
  const locale = useLocale();
  const chart = useTranslations("chart");
  const words = useTranslations("standing.chart");
  const quantity = (value: number) => formatQuantity(value, unit, locale);
  const about = (value: number) => quantity(rounded(value));
  const changed = curve.levels?.some(({ kind }) => kind === "first") ?? false;
  const level = (kind: string, value: number) => {
    const said = { value: quantity(value) };
    if (kind === "baseline") return chart("baselineAt", said);
    if (kind === "first") return words("firstTargetAt", said);
    if (kind === "maximum") return words("maximumAt", said);
    if (kind === "ceiling") return words("ceilingAt", said);
    return changed ? words("presentTargetAt", said) : chart("targetAt", said);
  };
  const { forecast } = curve;
  const interval = forecast
    ? words("forecastAt", {
        value: about(forecast.value),
        low: about(forecast.low),
        high: about(forecast.high),
      })
    : null;
  const last = curve.delivered.at(-1);
  const sentence = [
    last ? chart("deliveredAt", { value: quantity(last.value) }) : chart("noReadings"),
    ...(curve.levels ?? []).map(({ kind, value }) => level(kind, value)),
    interval,
  ].filter((one) => one !== null);

  const first = curve.original ?? null;
  const due = (points: Pick<Curve, "expected" | "steps">, on: string) => {
    const value = expectedOn({ ...points, original: null }, on);
    return value === null ? "–" : about(value);
  };
  const expectations = (on: string) => [
    ...(first ? [due({ expected: first.points, steps: first.steps }, on)] : []),
    ...(curve.expected.length ? [due(curve, on)] : []),
  ];
  // Without a reading the table still tells the schedule.
  const days: { on: string; value: number | null }[] = curve.delivered.length
    ? [...curve.delivered]
    : curve.expected.map(({ on }) => ({ on, value: null }));
  const rows = days.map(({ on, value }) => ({
    key: on,
    cells: [formatDay(on, locale), value === null ? "–" : quantity(value), ...expectations(on)],
  }));
  if (forecast)
    rows.push({
      key: "forecast",
      cells: [
        words("forecastRow", { day: formatDay(forecast.on, locale) }),
        interval ?? "",
        ...expectations(forecast.on),
      ],
    });
  const head = [
    chart("date"),
    chart("delivered"),
    ...(first ? [words("expectedFirst")] : []),
    ...(curve.expected.length ? [first ? words("expectedNow") : chart("expected")] : []),
  ];
  return (
    <CurveFigure
      curve={curve}
      label={`${title}：${sentence.join(" · ")}`}
      legend={<CurveLegend curve={curve} />}
      words={{
        tick: (value) => (unit.zh === "%" ? `${value}%` : formatNumber(value, locale)),
        month: (month) => formatShortMonth(month, locale),
        delivered: (value) => chart("deliveredAt", { value: quantity(value) }),
        expected: (value) => chart("expectedAt", { value: about(value) }),
        level,
        forecast: () => interval ?? "",
        mark: (kind) => words(kind),
      }}
      table={{ caption: title, head, rows }}
    />
  );
}
