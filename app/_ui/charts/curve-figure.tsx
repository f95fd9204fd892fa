import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CurveDrawing, type CurveWords } from "./curve-drawing";
import type { Curve } from "./scale-points";

type Row = { key: string; cells: readonly ReactNode[] };
type Props = {
  curve: Curve;
  words: CurveWords;
  /** Says the chart in one sentence, for those who do not see it. */
  label: string;
  table: { caption: string; head: readonly string[]; rows: readonly Row[] };
  /** Names the lines, under the drawing. */
  legend?: ReactNode;
};

/** One of them shows, by the width of the place that the chart is given: text keeps a readable size in each. */
const sizes = [
  { width: 360, height: 220, className: "@min-[430px]:hidden" },
  { width: 500, height: 240, className: "hidden @min-[430px]:block @min-[590px]:hidden" },
  { width: 660, height: 250, className: "hidden @min-[590px]:block" },
];

/** A curve drawn for the width it is given, with the same figures as a table behind a fold. */
export function CurveFigure({ curve, words, label, table, legend = null }: Props) {
  const common = useTranslations("common");
  return (
    <figure className="@container min-w-0">
      {sizes.map(({ className, ...size }) => (
        <CurveDrawing
          key={size.width}
          curve={curve}
          words={words}
          label={label}
          size={size}
          className={className}
        />
      ))}
      {legend}
      <details className="mt-1" hidden={table.rows.length === 0}>
        <summary className="no-print w-fit text-brand text-small hover:underline">
          {common("asTable")}
        </summary>
        <table className="mt-2 w-full max-w-md border-collapse text-small">
          <caption className="sr-only">{table.caption}</caption>
          <thead>
            <tr>
              {table.head.map((name, index) => (
                <th
                  key={name}
                  scope="col"
                  className={`border-rule-2 border-b py-1 font-medium text-ink-2 ${index === 0 ? "text-left" : "text-right"}`}
                >
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ key, cells: [first, ...rest] }) => (
              <tr key={key}>
                <th scope="row" className="border-rule border-b py-1 text-left font-normal">
                  {first}
                </th>
                {rest.map((cell, index) => (
                  <td key={table.head[index + 1]} className="border-rule border-b py-1 text-right">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
