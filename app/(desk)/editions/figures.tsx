import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDay } from "@/app/_words/format";
import { ledgerHref } from "../commitments/search-params";
import { Buckets } from "../overview/buckets";
import type { Drill } from "../overview/search-params";
import { LampCounts } from "./edition-facts";
import type { Preview } from "./editions-data";

type Props = {
  of: Pick<Preview, "totals" | "previous" | "changes">;
  /** The day of the figures. */
  day: string;
  today: string;
  sentence: "sentence" | "standing" | "coming";
  month: string;
  /** First day on which it can be signed, where that is to come. */
  from?: string;
  children?: ReactNode;
};

/** An edition in one sentence and five figures; what is done with it stands below. */
export function Figures({ of, day, today, sentence, month, from, children }: Props) {
  const words = useTranslations("editions.now");
  const locale = useLocale();
  const { totals, previous, changes } = of;
  const drill: Drill = (asked) => ledgerHref({ ...asked, asOf: day === today ? null : day });
  return (
    <div className="grid gap-4">
      <p className="max-w-prose text-lg">
        {words(sentence, {
          month,
          from: from ? formatDay(from, locale) : "",
          day: formatDay(day, locale),
          pledges: totals.pledges,
          counted: totals.counted,
          children: totals.children,
          overdue: totals.overdue,
        })}
      </p>
      <LampCounts counts={totals.lamps} />
      <Buckets counts={totals.buckets} drill={drill} />
      <div className="grid max-w-prose gap-1">
        <p>{words("withheld", totals.withheld)}</p>
        <p>{words("published", totals.published)}</p>
        <p className="text-ink-2">{previous ? words("changes", changes) : words("first")}</p>
      </div>
      {children}
    </div>
  );
}
