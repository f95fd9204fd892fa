import { useLocale, useTranslations } from "next-intl";
import { buttonClass } from "@/app/_ui/button";
import { Section } from "@/app/_ui/section";
import { formatDay, formatMonth } from "@/app/_words/format";
import { publicHref } from "../../p/[government]/[year]/links";
import type { Overview, Preview } from "./editions-data";
import { Figures } from "./figures";
import { PublishEdition } from "./publish-edition";

type Props = { shown: Overview; preview: Preview; period: string; today: string };

/**
 * The edition of the last due period: as it was signed, or as it would be signed now, with the button. Once it is
 * signed, what the next one would say today stands apart from it.
 */
export function Now({ shown, preview, period, today }: Props) {
  const words = useTranslations("editions.now");
  const locale = useLocale();
  const month = formatMonth(period, locale);
  const { signed, next } = shown;
  const row = shown.editions.find((one) => one.period === period);
  if (!signed || !next || !row)
    return (
      <Section title={words("title")}>
        <Figures of={preview} day={shown.day} today={today} sentence="sentence" month={month}>
          {shown.may.publish ? (
            <div>
              <PublishEdition key={period} period={period} month={month} withheld={preview.totals.withheld} />
            </div>
          ) : (
            <p className="text-ink-2">
              {words(shown.plan.state === "draft" ? "notActive" : "onlySupervisor")}
            </p>
          )}
        </Figures>
      </Section>
    );
  const coming = formatMonth(next.period, locale);
  return (
    <>
      <Section title={words("title")}>
        <Figures of={signed} day={signed.day} today={today} sentence="standing" month={month}>
          <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
            {words("signed", { month, name: row.signedBy, day: formatDay(row.publishedOn, locale) })}
            {/* A plain link: the public pages stand outside the desk. */}
            <a
              className={buttonClass()}
              href={publicHref({ government: shown.slug, year: shown.plan.year, edition: null })}
            >
              {words("open")}
            </a>
          </p>
        </Figures>
      </Section>
      <Section title={words("next", { month: coming })}>
        <Figures
          of={preview}
          day={shown.day}
          today={today}
          sentence="coming"
          month={coming}
          from={next.from}
        />
      </Section>
    </>
  );
}
