import { publicParts } from "@/app/p/_ui/parts";
import type { EditionDocument } from "@/server/editions/document";
import { type Of, publicHref } from "../links";
import type { Told } from "./answering";

export type SlipFrame = {
  /** Whose pages these are, and where they begin. */
  home: { name: string; href: string };
  nav: { name: string; links: { name: string; href: string }[] };
  /** The page that the form stood on in the other language: the answer itself cannot be asked for again. */
  other: { name: string; href: string; lang: string };
  /** What is said of a demonstration; null otherwise. */
  demonstration: string | null;
};

/** What stands around an answer to a form, as around the page that the form stood on. */
export function slipFrame(
  { locale, words, pages, shell }: Told,
  { of, document, path }: { of: Of; document: EditionDocument; path: string },
): SlipFrame {
  const [other, lang] = locale === "zh" ? ["en", "en"] : ["zh", "zh-CN"];
  return {
    home: {
      name: `${document.government.name[locale]} ${document.plan.name[locale]}`,
      href: publicHref(of),
    },
    nav: {
      name: pages("nav.label"),
      links: publicParts.map((part) => ({
        name: pages(`nav.${part.key}`),
        href: publicHref(of, part.path),
      })),
    },
    other: { name: shell("switchTo"), href: publicHref(of, path, { lang: other }), lang },
    demonstration: document.demonstration ? words("demonstration") : null,
  };
}
