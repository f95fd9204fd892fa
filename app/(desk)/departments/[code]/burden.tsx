import { useLocale, useTranslations } from "next-intl";
import { Cell, Column, DataTable, RowHead } from "@/app/_ui/data-table";
import { formatDay, formatMonth, formatPoints } from "@/app/_words/format";
import type { Department } from "../departments-data";
import { departmentHref } from "../search-params";
import { AskedRows } from "./asked-rows";
import { AskedTwice } from "./asked-twice";
import { Titled } from "./titled";

const kinds = ["filing", "redo", "confirmation", "contribution", "extra", "notice"] as const;

/** How much was asked of it each month, each number with the rows behind it, and what was asked twice (减负). */
export function Burden({ shown }: { shown: Department }) {
  const words = useTranslations("departments");
  const locale = useLocale();
  const { burden, day, asOf, department } = shown;
  return (
    <Titled of="burden" help="burden">
      {burden.months > 0 ? (
        <p className="mb-2 max-w-prose text-ink-2">
          {words("burdenText", {
            day: formatDay(day, locale),
            asked: burden.asked,
            months: burden.months,
            mean: formatPoints(burden.asked / burden.months),
          })}
        </p>
      ) : null}
      <DataTable
        caption={words("burdenCaption")}
        phone="scroll"
        head={
          <>
            <Column>{words("month")}</Column>
            {kinds.map((kind) => (
              <Column key={kind} numeric>
                {words(`asks.${kind}`)}
              </Column>
            ))}
            <Column numeric>{words("total")}</Column>
          </>
        }
      >
        {burden.byMonth.map(({ month, counts, asked }) => (
          <tr key={month}>
            <RowHead className="whitespace-nowrap">{formatMonth(month, locale)}</RowHead>
            {kinds.map((kind) => (
              <Cell key={kind} numeric>
                {counts[kind]}
              </Cell>
            ))}
            <Cell numeric>
              {asked === 0 ? (
                0
              ) : (
                <a
                  href={`${departmentHref(department.code, { asOf, month })}#burden-rows`}
                  aria-label={words("rowsLink", { month: formatMonth(month, locale), count: asked })}
                  aria-current={burden.month === month ? "true" : undefined}
                  className="aria-[current=true]:font-semibold"
                >
                  {asked}
                </a>
              )}
            </Cell>
          </tr>
        ))}
      </DataTable>
      {burden.month === null ? null : <AskedRows month={burden.month} rows={burden.rows} />}
      <AskedTwice rows={burden.twice} />
    </Titled>
  );
}
