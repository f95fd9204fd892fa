import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/app/_ui/section";
import { formatDay, formatMonth } from "@/app/_words/format";
import { type Of, publicHref } from "../../[government]/[year]/links";
import { Correction } from "../correction";
import type { PagePublished } from "../published";

type Props = { of: Of; published: PagePublished };

/** What has been put right in this edition since it was signed. */
export function Corrected({ of, published: { corrections } }: Props) {
  const words = useTranslations("publicPages.overview");
  if (corrections.length === 0) return null;
  return (
    <Section title={words("corrections")} id="corrections">
      <ul className="pub-lines">
        {corrections.map((one) => (
          <li key={`${one.on} ${one.target} ${one.words}`}>
            <Correction of={of} correction={one} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The editions of the year, newest first. */
export function OtherEditions({ of, published: { editions, edition } }: Props) {
  const words = useTranslations("publicPages.overview");
  const locale = useLocale();
  return (
    <Section
      title={words("editions")}
      aside={<a href={publicHref({ ...of, edition: null }, "/editions")}>{words("editionsAll")}</a>}
    >
      <ul className="pub-links">
        {editions.map(({ period, publishedOn }, index) => (
          <li key={period}>
            <a
              href={publicHref({ ...of, edition: index === 0 ? null : period })}
              aria-current={period === edition.period ? "page" : undefined}
            >
              {words("editionLine", {
                month: formatMonth(period, locale),
                day: formatDay(publishedOn, locale),
              })}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
