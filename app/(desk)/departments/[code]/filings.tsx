import { useLocale, useTranslations } from "next-intl";
import { Cell, Column, DataTable, RowHead } from "@/app/_ui/data-table";
import { formatMonth } from "@/app/_words/format";
import type { Department } from "../departments-data";
import { Titled } from "./titled";

const width = 160;
type Month = Department["filings"][number];

/** In time, late (hatched by its lower height) and missing (an outline): told apart without their colours. */
function MonthBar({ month, most }: { month: Month; most: number }) {
  const unit = width / most;
  return (
    <svg aria-hidden="true" width={width} height="10" className="block">
      <rect width={month.onTime * unit} height="10" className="fill-green" />
      <rect x={month.onTime * unit} y="4" width={month.late * unit} height="6" className="fill-yellow" />
      <rect
        x={(month.onTime + month.late) * unit + 0.5}
        y="0.5"
        width={Math.max(0, month.missing * unit - 1)}
        height="9"
        className="fill-none stroke-red"
      />
    </svg>
  );
}

/** How each month's reports came; the same counts as numbers and as a bar. */
export function Filings({ months }: { months: Department["filings"] }) {
  const words = useTranslations("departments");
  const locale = useLocale();
  const most = Math.max(1, ...months.map((one) => one.onTime + one.late + one.missing));
  if (months.length === 0)
    return (
      <Titled of="filings" help="fillRate">
        <p className="text-ink-2">{words("noFilings")}</p>
      </Titled>
    );
  return (
    <Titled of="filings" help="fillRate">
      <DataTable
        caption={words("filingsCaption")}
        phone="scroll"
        head={
          <>
            <Column>{words("month")}</Column>
            <Column numeric>{words("filedOnTime")}</Column>
            <Column numeric>{words("filedLate")}</Column>
            <Column numeric>{words("filedMissing")}</Column>
            <td aria-hidden="true" className="border-rule-2 border-b" />
          </>
        }
      >
        {months.map((month) => (
          <tr key={month.period}>
            <RowHead className="whitespace-nowrap">{formatMonth(month.period, locale)}</RowHead>
            <Cell numeric>{month.onTime}</Cell>
            <Cell numeric>{month.late}</Cell>
            <Cell numeric>{month.missing}</Cell>
            <td aria-hidden="true" className="border-rule border-b px-2 align-middle">
              <MonthBar month={month} most={most} />
            </td>
          </tr>
        ))}
      </DataTable>
    </Titled>
  );
}
