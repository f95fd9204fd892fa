import clsx from "clsx";
import { useLocale, useTranslations } from "next-intl";
import { formatMonth, formatShare, formatShortMonth } from "@/app/_words/format";
import type { StripCell } from "@/server/lamp/judgement";
import { Lamp } from "../lamp";
import { LampMark, lampGround } from "../lamp-mark";
import { stripMonths } from "./strip-months";

const anchor = (period: string) => `strip-${period}`;

/** What a month said then, in one sentence: for screen readers, and as the tip of its square. */
function useSaid() {
  const locale = useLocale();
  const chart = useTranslations("chart.filed");
  const words = useTranslations("standing.strip");
  const lamp = useTranslations("lamp");
  return (cell: StripCell, filings: boolean) => {
    const said = {
      month: formatMonth(cell.period, locale),
      lamp: cell.grey ? lamp(`grey.${cell.grey}`) : lamp(`word.${cell.lamp}`),
      filed: chart(cell.filed),
    };
    const text = !filings
      ? words("cellOnly", said)
      : cell.expected === null || cell.progress === null
        ? words("cell", said)
        : words("cellShares", {
            ...said,
            expected: formatShare(cell.expected),
            progress: formatShare(cell.progress),
          });
    return cell.scar ? words("cellScar", { text }) : text;
  };
}

/** One month: lamp, how it was filed, and the scar's mark with its word. It leads to the month's own words below. */
function Square({ cell, said, filings }: { cell: StripCell; said: string; filings: boolean }) {
  const words = useTranslations("standing.strip");
  const wrong = filings && (cell.filed === "missing" || cell.filed === "late");
  return (
    <a
      href={`#${anchor(cell.period)}`}
      title={said}
      aria-label={said}
      className={clsx(
        "relative grid h-14 content-center justify-items-center gap-0.5 no-underline",
        lampGround[cell.lamp],
        wrong && "border-red border-b-2",
        wrong && cell.filed === "late" && "border-dashed",
      )}
    >
      {cell.scar ? (
        <svg aria-hidden="true" width="10" height="10" className="absolute top-0 left-0 fill-red">
          <path d="M0 0h10L0 10Z" />
        </svg>
      ) : null}
      <LampMark value={cell.lamp} />
      {filings ? (
        <span className={clsx("text-[0.6875rem] leading-none", wrong ? "text-red" : "text-ink-2")}>
          {words(`filed.${cell.filed}`)}
        </span>
      ) : null}
      {cell.scar ? <span className="text-[0.6875rem] text-red leading-none">{words("scar")}</span> : null}
    </a>
  );
}

type Props = {
  cells: readonly StripCell[];
  year: number;
  /** False for a parent, which is filed for through its children. */
  filings?: boolean;
};

/** What the lamp was at the end of each period, as shown then, with its scars and how the period was filed. */
export function PeriodStrip({ cells, year, filings = true }: Props) {
  const locale = useLocale();
  const chart = useTranslations("chart");
  const words = useTranslations("standing.strip");
  const say = useSaid();
  return (
    <div className="@container">
      <ol aria-label={chart("strip")} className="grid grid-cols-6 gap-0.5 @min-[590px]:grid-cols-12">
        {stripMonths(cells, year).map(({ period, cell }) => (
          <li key={period} className="min-w-0">
            {cell ? (
              <Square cell={cell} said={say(cell, filings)} filings={filings} />
            ) : (
              <span className="block h-14 border border-rule border-dashed" />
            )}
            <span aria-hidden="true" className="mt-0.5 mb-1 block text-center text-ink-3 text-xs">
              {formatShortMonth(period, locale)}
            </span>
          </li>
        ))}
      </ol>
      <p className="text-ink-2 text-small">
        {[words("colours"), cells.some(({ scar }) => scar) ? words("scarLegend") : null]
          .filter((one) => one !== null)
          .join(locale === "zh" ? "；" : ". ")}
      </p>
      <StripTable cells={cells} filings={filings} />
    </div>
  );
}

const head = "border-rule-2 border-b py-1 pr-2 font-medium text-ink-2";
const box = "border-rule border-b py-1 pr-2";

/** The same in words, month by month. */
function StripTable({ cells, filings }: { cells: readonly StripCell[]; filings: boolean }) {
  const locale = useLocale();
  const words = useTranslations("standing.strip");
  const lamp = useTranslations("lamp.word");
  const share = (value: number | null) => (value === null ? "–" : formatShare(value));
  return (
    <details className="mt-1">
      <summary className="no-print w-fit text-brand text-small hover:underline">{words("table")}</summary>
      <table className="mt-1 w-full border-collapse text-small">
        <caption className="sr-only">{words("table")}</caption>
        <thead>
          <tr>
            <th scope="col" className={`${head} text-left`}>
              {words("month")}
            </th>
            <th scope="col" className={`${head} text-left`}>
              {words("lamp")}
            </th>
            <th scope="col" className={`${head} text-right`}>
              {words("expected")}
            </th>
            <th scope="col" className={`${head} text-right`}>
              {words("progress")}
            </th>
            {filings ? (
              <th scope="col" className={`${head} text-left`}>
                {words("filedHead")}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {cells.map((cell) => (
            <tr key={cell.period} id={anchor(cell.period)} className="target:bg-brand-soft">
              <th scope="row" className={`${box} text-left font-normal`}>
                {formatShortMonth(cell.period, locale)}
              </th>
              <td className={box}>
                {cell.scar ? (
                  <span className="inline-flex items-center gap-1.5 text-yellow">
                    <LampMark value={cell.lamp} />
                    {words("scarred", { lamp: lamp(cell.lamp) })}
                  </span>
                ) : (
                  <Lamp value={cell.lamp} grey={cell.grey ?? null} />
                )}
              </td>
              <td className={`${box} text-right`}>{share(cell.expected)}</td>
              <td className={`${box} text-right`}>{share(cell.progress)}</td>
              {filings ? <td className={box}>{words(`filed.${cell.filed}`)}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
