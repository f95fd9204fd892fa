import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatMonth, formatShare, formatShortMonth } from "@/app/_words/format";
import { DrillLink } from "./drill-link";
import { monthsElapsed, twelfthOf } from "./elapsed";
import type { Overview } from "./overview-data";
import type { Drill } from "./search-params";

const to = (count: number, href: string, className?: string) =>
  function Part(text: ReactNode) {
    return (
      <DrillLink href={count > 0 ? href : null} className={className}>
        {text}
      </DrillLink>
    );
  };

const ink = "text-ink no-underline hover:underline";

/** The year in one sentence; each of its numbers opens the items that it counts. */
export function Headline({ shown, drill }: { shown: Overview; drill: Drill }) {
  const words = useTranslations("overview");
  const locale = useLocale();
  const { plan, period, buckets, total, overdue } = shown;
  if (total === 0) return <h1>{words("nothing")}</h1>;
  if (!period) return <h1>{words("notStarted", { total })}</h1>;
  const elapsed = monthsElapsed(plan, period);
  const twelfth = twelfthOf(elapsed);
  const ok = buckets.ahead + buckets["on-schedule"] + buckets.done;
  const sameYear = period.startsWith(String(plan.year));
  return (
    <h1 className="max-w-[46em]">
      {words.rich(overdue > 0 ? "headline" : "headlineNone", {
        month: sameYear && locale === "zh" ? formatShortMonth(period, locale) : formatMonth(period, locale),
        passed: twelfth
          ? words(`twelfths.${twelfth}`)
          : words("passed", { share: formatShare(elapsed.over / elapsed.all) }),
        total,
        ok,
        behind: buckets.behind,
        overdue,
        okLink: to(ok, drill({ bucket: ["ahead", "on-schedule", "done"] }), ink),
        behindLink: to(buckets.behind, drill({ bucket: ["behind"] }), ink),
        overdueLink: to(overdue, drill({ flag: "overdue" }), "text-red"),
      })}
    </h1>
  );
}
