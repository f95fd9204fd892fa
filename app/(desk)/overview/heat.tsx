import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { HeatTable } from "@/app/_ui/charts/heat-table";
import { Section } from "@/app/_ui/section";
import { heatRows } from "./heat-rows";
import type { Overview } from "./overview-data";

const first = 12;

/** Departments × areas: those with the most red first; the rest behind a link that needs no script. */
export function Heat({ shown, all }: { shown: Overview; all: boolean }) {
  const words = useTranslations("overview");
  const chart = useTranslations("chart");
  const locale = useLocale();
  const count = shown.heat.length;
  const areas = shown.areas.map(({ code, shortZh, shortEn }) => ({
    id: code,
    name: locale === "zh" ? shortZh : shortEn,
  }));
  return (
    <Section
      id="heat"
      title={words("heat")}
      aside={
        <span className="inline-flex flex-wrap gap-x-4">
          <span>{chart("heatHint")}</span>
          {count > first ? (
            <Link
              prefetch={false}
              scroll={false}
              className="no-print"
              href={all ? "/overview#heat" : "/overview?all=1#heat"}
            >
              {all ? words("fewerDepartments", { count: first }) : words("allDepartments", { count })}
            </Link>
          ) : null}
        </span>
      }
    >
      <HeatTable
        caption={words("heatCaption")}
        areas={areas}
        rows={heatRows(all ? shown.heat : shown.heat.slice(0, first), locale)}
        endHead={words("onTime")}
      />
    </Section>
  );
}
