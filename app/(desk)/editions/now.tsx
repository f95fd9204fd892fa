import { useLocale, useTranslations } from "next-intl";
import { buttonClass } from "@/app/_ui/button";
import { Section } from "@/app/_ui/section";
import { formatDay, formatMonth } from "@/app/_words/format";
import { publicHref } from "../../p/[government]/[year]/links";
import { ledgerHref } from "../commitments/search-params";
import { Buckets } from "../overview/buckets";
import type { Drill } from "../overview/search-params";
import { LampCounts } from "./edition-facts";
import type { Overview, Preview } from "./editions-data";
import { PublishEdition } from "./publish-edition";

type Props = { shown: Overview; preview: Preview; period: string; today: string };

/** What would be published now, in one sentence and five figures; and the signature, or the button that gives it. */
export function Now({ shown, preview, period, today }: Props) {
  const words = useTranslations("editions.now");
  const locale = useLocale();
  const { totals, changes } = preview;
  const month = formatMonth(period, locale);
  const signed = shown.editions.find((one) => one.period === period);
  const drill: Drill = (asked) => ledgerHref({ ...asked, asOf: shown.day === today ? null : shown.day });
  return (
    <Section title={words("title")}>
      <div className="grid gap-4">
        <p className="max-w-prose text-lg">
          {words(shown.exists ? "standing" : "sentence", {
            month,
            day: formatDay(shown.day, locale),
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
          <p className="text-ink-2">{preview.previous ? words("changes", changes) : words("first")}</p>
        </div>
        {signed ? (
          <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
            {words("signed", {
              month,
              name: signed.signedBy,
              day: formatDay(signed.publishedOn, locale),
            })}
            {/* A plain link: the public pages stand outside the desk. */}
            <a
              className={buttonClass()}
              href={publicHref({ government: shown.slug, year: shown.plan.year, edition: null })}
            >
              {words("open")}
            </a>
          </p>
        ) : shown.may.publish ? (
          <div>
            <PublishEdition key={period} period={period} month={month} withheld={totals.withheld} />
          </div>
        ) : (
          <p className="text-ink-2">{words(shown.plan.state === "draft" ? "notActive" : "onlySupervisor")}</p>
        )}
      </div>
    </Section>
  );
}
