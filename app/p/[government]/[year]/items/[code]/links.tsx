import { useTranslations } from "next-intl";
import { Section } from "@/app/_ui/section";
import type { PublicItem } from "@/server/editions/document";
import { dataHref, type Of, publicHref } from "../../links";

/** How to report an error, to follow the pledge, and to have its data. */
export function Links({ of, item }: { of: Of; item: PublicItem }) {
  const words = useTranslations("publicItem.links");
  const path = `/commitments/${item.code}`;
  return (
    <Section title={words("title")}>
      <ul className="ways">
        <li>
          <a href={publicHref({ ...of, edition: null }, `/items/${item.code}/clue`)} rel="nofollow">
            {words("error")}
          </a>
        </li>
        <li>
          <a href={dataHref({ ...of, edition: null }, `${path}/feed.atom`)}>{words("feed")}</a>
        </li>
        <li>
          <a href={dataHref(of, `${path}.json`)}>{words("json")}</a>
        </li>
      </ul>
    </Section>
  );
}
