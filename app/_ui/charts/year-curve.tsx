import { useLocale, useTranslations } from "next-intl";
import { formatMonth, formatShare, formatShortMonth } from "@/app/_words/format";
import { CurveFigure } from "./curve-figure";
import { type Curve, expectedOn } from "./scale-points";

type Props = {
  title: string;
  startOn: string;
  endOn: string;
  delivered: Curve["delivered"];
  expected: Curve["expected"];
};

/** The whole year as shares (0 to 1) of what was promised: expected and delivered at the end of each month. */
export function YearCurve({ title, startOn, endOn, delivered, expected }: Props) {
  const locale = useLocale();
  const chart = useTranslations("chart");
  const common = useTranslations("common");
  const curve: Curve = { startOn, endOn, delivered, expected, atLeast: 1 };
  const last = delivered.at(-1);
  const expectedNow = last ? expectedOn(curve, last.on) : null;
  const rows = delivered.map(({ on, value }) => {
    const due = expectedOn(curve, on);
    return {
      key: on,
      cells: [formatMonth(on, locale), formatShare(value), due === null ? common("none") : formatShare(due)],
    };
  });
  const sentence = [
    last ? chart("deliveredAt", { value: formatShare(last.value) }) : chart("noReadings"),
    expectedNow === null ? null : chart("expectedAt", { value: formatShare(expectedNow) }),
  ].filter((one) => one !== null);
  return (
    <CurveFigure
      curve={curve}
      label={`${title}：${sentence.join(" · ")}`}
      words={{
        tick: (value) => `${Math.round(value * 100)}%`,
        month: (month) => formatShortMonth(month, locale),
        delivered: (value) => chart("deliveredAt", { value: formatShare(value) }),
        expected: (value) => chart("expectedAt", { value: formatShare(value) }),
        level: (kind, value) =>
          chart(kind === "target" ? "targetAt" : "baselineAt", { value: formatShare(value) }),
      }}
      table={{ caption: title, head: [chart("month"), chart("delivered"), chart("expected")], rows }}
    />
  );
}
