import { useLocale, useTranslations } from "next-intl";
import { HeatTable } from "@/app/_ui/charts/heat-table";
import { FigureHelp } from "@/app/_ui/figure-help";
import { Section } from "@/app/_ui/section";
import { heatRows } from "./heat-rows";
import type { Overview } from "./overview-data";
import { drillOf, heatSorts, narrowed, type OverviewParams, overviewHref } from "./search-params";
import { sortHeat } from "./sort-heat";

const first = 12;

/** Departments × areas: those with the most red first; other orders and the rest behind links that need no script. */
export function Heat({ shown, params }: { shown: Overview; params: OverviewParams }) {
  const words = useTranslations("overview");
  const chart = useTranslations("chart");
  const locale = useLocale();
  const count = shown.heat.length;
  const sorted = sortHeat(shown.heat, params.sort, shown.departments);
  const rows = params.all ? sorted : sorted.slice(0, first);
  // Under a filter, areas without an item would be columns of nothing.
  const taken = shown.areas.map(
    (_, index) => !narrowed(params) || rows.some(({ cells }) => cells[index]?.worst),
  );
  const here = (change: Partial<OverviewParams>) => `${overviewHref({ ...params, ...change })}#heat`;
  return (
    <Section
      id="heat"
      title={words("heat")}
      aside={
        <span className="inline-flex flex-wrap items-baseline gap-x-4">
          <span className="no-print">{chart("heatHint")}</span>
          {count > first ? (
            <a className="no-print" href={here({ all: params.all ? null : "1" })}>
              {params.all ? words("fewerDepartments", { count: first }) : words("allDepartments", { count })}
            </a>
          ) : null}
          <FigureHelp of="heat" />
        </span>
      }
    >
      <p className="no-print mb-1 flex flex-wrap gap-x-3 text-ink-2 text-small">
        {words("sortBy")}
        {heatSorts.map((sort) => (
          <a
            key={sort}
            href={here({ sort })}
            aria-current={sort === params.sort ? "true" : undefined}
            className="py-0.5 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
          >
            {words(`sorts.${sort}`)}
          </a>
        ))}
      </p>
      <HeatTable
        caption={words("heatCaption")}
        areas={shown.areas
          .filter((_, index) => taken[index])
          .map(({ code, shortZh, shortEn }) => ({ id: code, name: locale === "zh" ? shortZh : shortEn }))}
        rows={heatRows(rows, locale, drillOf(params)).map((row) => ({
          ...row,
          cells: row.cells.filter((_, index) => taken[index]),
        }))}
        endHead={words("onTime")}
      />
      {rows.length < count ? (
        <p className="hidden text-small print:block">{words("firstOf", { shown: rows.length, count })}</p>
      ) : null}
    </Section>
  );
}
