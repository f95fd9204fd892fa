import { getLocale, getTranslations } from "next-intl/server";
import type { PagePublished } from "@/app/p/_ui/published";
import { Section } from "@/app/_ui/section";
import { formatDay } from "@/app/_words/format";
import { shownClues } from "@/server/clues/shown";

/** Clues from citizens that the office has verified, in the office's words; nothing of those that it has not. */
export async function Clues({ published, code }: { published: PagePublished; code: string }) {
  const { db, planId, newest } = published;
  const rows = await shownClues({ db }, { planId, code });
  if (rows.length === 0) return null;
  const words = await getTranslations("publicItem.clues");
  const locale = await getLocale();
  return (
    <Section title={words("title", { count: rows.length })} aside={newest ? null : words("later")}>
      <ul className="corrections">
        {rows.map((one) => (
          <li key={`${one.on}${one.shown}`}>
            <span className="pub-small">{formatDay(one.on, locale)}</span>
            <span lang="zh-CN">{one.shown}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
