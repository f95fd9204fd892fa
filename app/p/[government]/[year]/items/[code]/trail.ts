import type { Locale } from "@/db/values";
import type { EditionDocument } from "@/server/editions/document";
import type { ItemRead } from "@/server/public/read-item";
import { type Of, publicHref } from "../../links";

type Given = { of: Of; document: EditionDocument; data: ItemRead; base: URL | null; locale: Locale };

/** Where the page stands, as schema.org says it; its names are those of the things themselves. */
export function trailOf({ of, document, data: { item, area, parent }, base, locale }: Given) {
  const steps = [
    { name: document.plan.name[locale], href: publicHref(of) },
    ...(area ? [{ name: area.name[locale], href: publicHref(of, "/items", { area: area.code }) }] : []),
    ...(parent ? [{ name: parent.title[locale], href: publicHref(of, `/items/${parent.code}`) }] : []),
    { name: item.title[locale], href: publicHref(of, `/items/${item.code}`) },
  ];
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ name, href }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: base ? new URL(href, base).href : href,
    })),
  };
}
