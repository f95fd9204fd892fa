import { useLocale, useTranslations } from "next-intl";
import type { ItemRead } from "@/server/public/read-item";
import { type Of, publicHref } from "../../links";

/** The way back: year, list, area, programme. */
export function Crumbs({ of, data, year }: { of: Of; data: ItemRead; year: number }) {
  const words = useTranslations("publicItem");
  const locale = useLocale();
  const { area, parent, item } = data;
  return (
    <nav aria-label={words("crumbs")} className="crumbs">
      <ol>
        <li>
          <a href={publicHref(of)}>{words("year", { year: String(year) })}</a>
        </li>
        <li>
          <a href={publicHref(of, "/items")}>{words("items")}</a>
        </li>
        {area ? (
          <li>
            <a href={publicHref(of, "/items", { area: area.code })}>{area.name[locale]}</a>
          </li>
        ) : null}
        {parent ? (
          <li>
            <a href={publicHref(of, `/items/${parent.code}`)}>{parent.code}</a>
          </li>
        ) : null}
        <li aria-current="page">{item.code}</li>
      </ol>
    </nav>
  );
}
