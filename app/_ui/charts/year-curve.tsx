import { useLocale, useTranslations } from "next-intl";
import { formatMonth, formatShare, formatShortMonth } from "@/app/_words/format";
import { CurveDrawing } from "./curve-drawing";
import { LeanTable } from "./lean-table";
import { type Curve, expectedOn } from "./scale-points";

type Props = {
  title: string;
  startOn: string;
  endOn: string;
  delivered: Curve["delivered"];
  expected: Curve["expected"];
};

/** Two drawings are enough for a place that is never wider than half a page. */
const sizes = [
  { width: 360, height: 220, className: "@min-[430px]:hidden" },
  { width: 560, height: 245, className: "hidden @min-[430px]:block" },
];

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
    expectedNow === null ? null : chart("meanExpectedAt", { value: formatShare(expectedNow) }),
  ].filter((one) => one !== null);
  return (
    <figure className="@container min-w-0">
      {sizes.map(({ className, ...size }) => (
        <CurveDrawing
          key={size.width}
          curve={curve}
          label={`${title}：${sentence.join(" · ")}`}
          size={size}
          className={className}
          words={{
            tick: (value) => `${Math.round(value * 100)}%`,
            month: (month) => formatShortMonth(month, locale),
            delivered: (value) => chart("deliveredAt", { value: formatShare(value) }),
            expected: (value) => chart("meanExpectedAt", { value: formatShare(value) }),
            level: () => "",
          }}
        />
      ))}
      <details className="mt-1">
        <summary className="no-print w-fit text-brand text-small hover:underline">
          {common("asTable")}
        </summary>
        <LeanTable
          caption={title}
          head={["month" as const, "delivered" as const, "meanExpected" as const].map((head) => (
            <th key={head} scope="col">
              {chart(head)}
            </th>
          ))}
        >
          {rows.map(({ key, cells: [first, ...rest] }) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              <td>{rest[0]}</td>
              <td>{rest[1]}</td>
            </tr>
          ))}
        </LeanTable>
      </details>
    </figure>
  );
}
