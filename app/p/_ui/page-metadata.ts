import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { dataHref, publicHref } from "../[government]/[year]/links";
import { baseUrl } from "./base-url";
import { inWords, type PagePublished } from "./published";

type Page = {
  title: string;
  description: string;
  /** Below the year; "" is the overview. */
  path: string;
};

/** Head of a public page: its name with whose it is, its one address, its languages and feed; a demonstration is not for search engines. */
export async function publicMetadata(
  published: PagePublished,
  { title, description, path }: Page,
): Promise<Metadata> {
  const words = await getTranslations("publicPages");
  const locale = await getLocale();
  const { document, of } = published;
  const base = baseUrl();
  const listed = !document.demonstration;
  return {
    ...(base ? { metadataBase: base } : {}),
    title: words("of", {
      title,
      government: inWords(document.government.name, locale),
      plan: inWords(document.plan.name, locale),
    }),
    description,
    robots: { index: listed, follow: listed },
    ...(base
      ? {
          alternates: {
            canonical: publicHref(of, path),
            languages: {
              "zh-CN": publicHref(of, path, { lang: "zh" }),
              en: publicHref(of, path, { lang: "en" }),
            },
            types: { "application/atom+xml": dataHref({ ...of, edition: null }, "/feed.atom") },
          },
        }
      : {}),
  };
}

/** What the descriptions of the pages speak of. */
export const factsOf = ({ document }: PagePublished, locale: "zh" | "en") => ({
  government: inWords(document.government.name, locale),
  year: String(document.plan.year),
});
