import { useLocale, useTranslations } from "next-intl";
import { stripMonths } from "@/app/_ui/charts/strip-months";
import { Lamp } from "@/app/_ui/lamp";
import { Section } from "@/app/_ui/section";
import { formatDay, formatMonth, formatShortMonth } from "@/app/_words/format";
import { reasonText } from "@/app/_words/reason-text";
import type { EditionDocument, PublicItem } from "@/server/editions/document";
import { greyOf } from "@/server/lamp/grey";
import { measureOf, unitOf } from "@/server/public/read-report";

type Props = { item: PublicItem; document: EditionDocument; methodHref: string };

/** The lamp with every sentence of its reason, the one in the edition before, and what it showed month by month. */
export function Standing({ item, document, methodHref }: Props) {
  const words = useTranslations("publicItem.standing");
  const values = useTranslations("values");
  const lamp = useTranslations("lamp");
  const locale = useLocale();
  const says = (reason: PublicItem["reasons"][number], index: number) => {
    const measure = measureOf(item, reason);
    const own = index > 0 && measure ? measure.lamp : item.lamp;
    return reasonText(lamp, reason, { locale, lamp: own, unit: unitOf(item, reason) });
  };
  return (
    <Section
      title={words("title", { month: formatMonth(document.period, locale) })}
      aside={<a href={methodHref}>{words("how")}</a>}
    >
      <div className="judged">
        <Lamp value={item.lamp} grey={greyOf(item.lamp, item.reasons)} />
        <span>{values(`bucket.${item.bucket}`)}</span>
        {item.overdue ? <b className="text-red">{values("badge.overdue")}</b> : null}
        {item.previousLamp && document.previous ? (
          <span className="before">
            {words("before", { month: formatMonth(document.previous, locale) })}{" "}
            <Lamp value={item.previousLamp} />
          </span>
        ) : null}
      </div>
      <ul className="reasons">
        {item.reasons.map((reason, index) => (
          <li key={`${reason.key}${JSON.stringify(reason.facts)}`}>{says(reason, index)}</li>
        ))}
      </ul>
      {item.strip.length ? (
        <>
          <h3 className="strip-title">{words("strip", { day: formatDay(document.day, locale) })}</h3>
          <ol className="months">
            {stripMonths(item.strip, document.plan.year).map(({ period, cell }) => (
              <li key={period} className={cell ? undefined : "none"}>
                {cell ? (
                  <span className={`lamp ${cell.lamp}`}>
                    <span className="sr-only">
                      {words("cell", {
                        month: formatMonth(period, locale),
                        lamp: lamp(`word.${cell.lamp}`),
                      })}
                    </span>
                  </span>
                ) : null}
                <small aria-hidden="true">{formatShortMonth(period, locale)}</small>
              </li>
            ))}
          </ol>
        </>
      ) : null}
    </Section>
  );
}
