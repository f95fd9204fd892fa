import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { formatDay, formatMonth } from "@/app/_words/format";
import { database } from "@/server/core/db";
import { listGovernments } from "@/server/public/list-governments";
import { publicHref } from "./[government]/[year]/links";
import { inWords } from "./_ui/published";
import { PublicShell } from "./_ui/shell";

const read = async () => listGovernments({ db: (await database()).db });

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("publicPages.governments");
  const listed = (await read()).some(({ demonstration }) => !demonstration);
  return {
    title: words("title"),
    description: words("description"),
    robots: { index: listed, follow: listed },
  };
}

/** The governments that publish what becomes of their commitments. */
export default async function Governments() {
  const words = await getTranslations("publicPages.governments");
  const common = await getTranslations("common");
  const locale = await getLocale();
  const all = await read();
  return (
    <PublicShell
      demonstration={all.some(({ demonstration }) => demonstration)}
      name={<b>{common("product")}</b>}
    >
      <div className="pub-page">
        <header>
          <h1>{words("title")}</h1>
          <p>{all.length > 0 ? words("intro") : words("none")}</p>
        </header>
        {all.map(({ slug, name, years }) => (
          <section key={slug} aria-labelledby={slug}>
            <h2 id={slug}>{inWords(name, locale)}</h2>
            <ul className="pub-links">
              {years.map(({ year, period, publishedOn }) => (
                <li key={year}>
                  <a href={publicHref({ government: slug, year, edition: null })}>
                    {words("line", {
                      year: String(year),
                      month: formatMonth(period, locale),
                      day: formatDay(publishedOn, locale),
                    })}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </PublicShell>
  );
}
