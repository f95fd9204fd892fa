import clsx from "clsx";
import { useLocale, useTranslations } from "next-intl";
import { formatMonth, formatShortMonth } from "@/app/_words/format";
import type { StripCell } from "@/server/lamp/judgement";
import { LampMark, lampGround } from "../lamp-mark";
import { stripMonths } from "./strip-months";

/** What a square shows of a period. */
export type StripSquare = Pick<StripCell, "period" | "lamp" | "filed" | "scar">;

function Square({ cell, text }: { cell: StripSquare | null; text: string | null }) {
  return (
    <span
      title={text ?? undefined}
      className={clsx(
        "relative grid h-8 place-items-center",
        cell ? lampGround[cell.lamp] : "border border-rule border-dashed",
        (cell?.filed === "missing" || cell?.filed === "late") && "border-red border-b-2",
        cell?.filed === "late" && "border-dashed",
      )}
    >
      {cell ? <LampMark value={cell.lamp} /> : null}
      {cell?.scar ? (
        <svg aria-hidden="true" width="8" height="8" className="absolute top-0 left-0 fill-red">
          <path d="M0 0h8L0 8Z" />
        </svg>
      ) : null}
      {text ? <span className="sr-only">{text}</span> : null}
    </span>
  );
}

/** What the lamp was at the end of each period. A red corner is a scar; a red line a filing that came late or not. */
export function PeriodStrip({ cells, year }: { cells: readonly StripSquare[]; year: number }) {
  const locale = useLocale();
  const chart = useTranslations("chart");
  const lamp = useTranslations("lamp.word");
  const legends = [
    cells.some(({ scar }) => scar) ? chart("scarLegend") : null,
    cells.some(({ filed }) => filed === "missing" || filed === "late") ? chart("missingLegend") : null,
  ].filter((one) => one !== null);
  const say = (cell: StripSquare) =>
    chart("stripCell", {
      month: formatMonth(cell.period, locale),
      lamp: lamp(cell.lamp),
      filed: chart(`filed.${cell.filed}`),
    });
  return (
    <div>
      <ol aria-label={chart("strip")} className="grid grid-cols-12 gap-0.5">
        {stripMonths(cells, year).map(({ period, cell }) => (
          <li key={period} className="min-w-0">
            <Square cell={cell} text={cell ? say(cell) : null} />
            <span aria-hidden="true" className="mt-0.5 block text-center text-[0.6875rem] text-ink-3">
              {formatShortMonth(period, locale)}
            </span>
          </li>
        ))}
      </ol>
      {legends.length > 0 ? <p className="mt-1 text-ink-2 text-small">{legends.join("　")}</p> : null}
    </div>
  );
}
