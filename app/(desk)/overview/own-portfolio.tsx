import { useTranslations } from "next-intl";
import { Section } from "@/app/_ui/section";
import { DrillLink } from "./drill-link";
import { LampCounts } from "./lamp-counts";
import { LampList } from "./lamp-list";
import type { OwnMatters } from "./overview-data";
import { drillOf, type OverviewParams, overviewHref } from "./search-params";

/** A leader's portfolio before the whole: how it stands, the worst of it, and the way to it alone. */
export function OwnPortfolio({ own, params }: { own: OwnMatters; params: OverviewParams }) {
  const words = useTranslations("overview");
  const drill = drillOf({ ...params, mine: true });
  const { total, overdue } = own;
  return (
    <Section
      id="mine"
      title={words("mine")}
      aside={total > 0 ? <a href={overviewHref({ ...params, mine: true })}>{words("mineOnly")}</a> : null}
    >
      {total === 0 ? (
        <p className="text-ink-2">{words("mineNone")}</p>
      ) : (
        <p className="flex flex-wrap items-center gap-x-4">
          <DrillLink href={drill({ flag: "counted" })} className="py-0.5">
            {words("mineTotal", { count: total })}
          </DrillLink>
          <LampCounts counts={own.lamps} drill={drill} />
          {overdue > 0 ? (
            <DrillLink href={drill({ flag: "overdue" })} className="py-0.5 text-red">
              {words("mineOverdue", { count: overdue })}
            </DrillLink>
          ) : null}
        </p>
      )}
      <LampList rows={own.rows} asOf={params.asOf} />
    </Section>
  );
}
