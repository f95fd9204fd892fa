import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FigureHelp } from "@/app/_ui/figure-help";
import { formatDay } from "@/app/_words/format";
import { DrillLink } from "./drill-link";
import type { Overview } from "./overview-data";
import { type Drill, type Filters, narrowed } from "./search-params";

const to = (count: number, href: string) =>
  function Part(text: ReactNode) {
    return (
      <DrillLink href={count > 0 ? href : null} className="text-ink-2">
        {text}
      </DrillLink>
    );
  };

type Props = { shown: Overview; drill: Drill; filters: Filters };

/** What is counted, on which day and by which rule: children in place of the programmes that they make up. */
export function Basis({ shown, drill, filters }: Props) {
  const words = useTranslations("overview");
  const presets = useTranslations("lamp.preset");
  const locale = useLocale();
  const { pledges, parents, children, total, plan, day } = shown;
  // Whoever looks at a part of the plan may have children before them, and the programme elsewhere.
  const way = children === 0 ? "basis" : parents > 0 ? "basisChildren" : "basisOthers";
  return (
    <p className="text-ink-2 text-small">
      {narrowed(filters) ? words("within") : null}
      {words.rich(way, {
        pledges,
        parents,
        children,
        total,
        pledgesLink: to(pledges, drill({ flag: "of-report" })),
        childrenLink: to(children, drill({ flag: "children" })),
        countedLink: to(total, drill({ flag: "counted" })),
      })}{" "}
      {words("rule", { day: formatDay(day, locale), preset: presets(plan.preset) })}{" "}
      <FigureHelp of="counted" />
    </p>
  );
}
