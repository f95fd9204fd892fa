import { useLocale, useTranslations } from "next-intl";
import { FigureHelp } from "@/app/_ui/figure-help";
import { formatDay, formatPoints, formatQuantity } from "@/app/_words/format";
import { monthIndex } from "@/server/lamp/days";
import type { CommitmentData } from "./data";
import { forecastVerdict } from "./forecast-verdict";

type Props = { measure: CommitmentData["measures"][number]; dueOn: string };

/** A rate is arithmetic: a share of a home is not worth printing, a decimal of a small figure is. */
const rounded = (value: number) => (Math.abs(value) >= 100 ? Math.round(value) : Math.round(value * 10) / 10);

/** Where a measure is heading, the pace it has and the pace it needs; in words where nothing can be said. */
export function MeasureForecast({ measure, dueOn }: Props) {
  const words = useTranslations("standing.forecast");
  const locale = useLocale();
  const { forecast } = measure;
  if (!forecast) {
    const months = new Set(measure.readings.map((one) => one.asOf.slice(0, 7))).size;
    const { basis, comparator } = measure;
    const never = basis === "growth" || (comparator === "<=" && basis !== "increment");
    return (
      <p className="text-ink-2 text-small">
        {never ? words("never") : words("none", { months })} <FigureHelp of="forecast" />
      </p>
    );
  }
  const quantity = (value: number) =>
    formatQuantity(rounded(value), { zh: measure.unitZh, en: measure.unitEn }, locale);
  const points = measure.unitZh === "%";
  const rate = (value: number) =>
    points ? words("points", { points: formatPoints(value) }) : quantity(value);
  const room = measure.comparator === "<=";
  const left = forecast.pastDue ? 0 : Math.max(0, monthIndex(dueOn) - monthIndex(forecast.asOf));
  const { verdict, short } = forecastVerdict(measure.comparator, forecast);
  const rows: [string, string][] = [
    [
      words("end", { day: formatDay(dueOn, locale) }),
      words("interval", {
        value: quantity(forecast.endValue),
        low: quantity(forecast.low),
        high: quantity(forecast.high),
      }),
    ],
    [words("rate"), rate(forecast.ratePerMonth)],
    [
      words(room ? "room" : "needed"),
      forecast.neededPerMonth === null ? words("noMonths") : rate(forecast.neededPerMonth),
    ],
    [words("left"), words("months", { months: left })],
    [words("verdict"), words(verdict, { short: rate(short) })],
  ];
  return (
    <table className="mt-2 w-full max-w-xl border-collapse text-small">
      <caption className="pb-1 text-left font-medium">
        {words("title")} <FigureHelp of="forecast" />
      </caption>
      <tbody>
        {rows.map(([name, text]) => (
          <tr key={name} className="border-rule border-t">
            <th scope="row" className="py-1 pr-3 text-left font-normal text-ink-2">
              {name}
            </th>
            <td className="py-1">{text}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="border-rule border-t">
          <td colSpan={2} className="py-1 text-ink-3">
            {words("basis", { day: formatDay(forecast.asOf, locale) })}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
