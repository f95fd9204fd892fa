import { useTranslations } from "next-intl";
import { pledgeId } from "@/app/_ui/reader/places";
import { Section } from "@/app/_ui/section";
import type { PublicItem } from "@/server/editions/document";
import { type Of, publicHref } from "../../links";
import type { Place } from "./read-place";

type Props = { of: Of; item: PublicItem; parent: PublicItem | null; place: Place };

/** The pledge in the report's own words, with those around it, and the way to its place. */
export function Sentence({ of, item, parent, place }: Props) {
  const words = useTranslations("publicItem.sentence");
  const back = place ? (
    <a href={`${publicHref(of, "/report")}#${pledgeId(place.mark)}`}>{words("inReport")}</a>
  ) : null;
  return (
    <Section title={words("title")} aside={back}>
      {parent?.quote === item.quote ? <p className="pub-small">{words("part")}</p> : null}
      <blockquote lang="zh-CN">
        {place ? (
          <>
            {place.context.moreBefore ? "……" : ""}
            {place.context.before}
            <mark className={item.lamp}>{place.context.quote}</mark>
            {place.context.after}
            {place.context.moreAfter ? "……" : ""}
          </>
        ) : (
          <mark className={item.lamp}>{item.quote}</mark>
        )}
      </blockquote>
      <p className="pub-small">
        {place
          ? words("place", { from: item.start + 1, to: item.end, length: item.end - item.start })
          : words("otherSource")}
      </p>
    </Section>
  );
}
