import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FigureHelp } from "@/app/_ui/figure-help";
import { formatDay } from "@/app/_words/format";
import { DrillLink } from "./drill-link";
import type { Overview } from "./overview-data";
import { type Drill, type Filters, narrowed } from "./search-params";

const to = (href: string) =>
  function Part(text: ReactNode) {
    return (
      <DrillLink href={href} className="text-ink-2">
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
  return (
    <p className="text-ink-2 text-small">
      {narrowed(filters) ? words("within") : null}
      {words.rich(children > 0 ? "basisChildren" : "basis", {
        pledges,
        parents,
        children,
        total,
        pledgesLink: to(drill({ flag: "of-report" })),
        childrenLink: to(drill({ flag: "children" })),
        countedLink: to(drill({ flag: "counted" })),
      })}{" "}
      {words("rule", { day: formatDay(day, locale), preset: presets(plan.preset) })}{" "}
      <FigureHelp of="counted" />
    </p>
  );
}
