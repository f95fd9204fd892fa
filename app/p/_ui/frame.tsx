import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { formatDay, formatMonth } from "@/app/_words/format";
import { newestHead } from "@/server/public/heads";
import { type Of, publicHref } from "../[government]/[year]/links";
import { PublicFoot } from "./foot";
import { type PublicPart, publicParts } from "./parts";
import { inWords, type PagePublished } from "./published";
import { PublicShell } from "./shell";

type Props = {
  of: Of;
  published: PagePublished;
  /** The entry of the navigation that the page belongs to; null for those without one. */
  current: PublicPart | null;
  /** The page below the year, such as `/items`: where an earlier edition links to the newest. */
  path?: string;
  children: ReactNode;
};

/** Frame of every public page of an edition: whose it is, the way round, the page in `main`, who signed it. */
export async function PublicFrame({ of, published, current, path = "", children }: Props) {
  const words = await getTranslations("publicPages");
  const locale = await getLocale();
  const { document, edition, newest } = published;
  const newestOf = { ...of, edition: null };
  return (
    <PublicShell
      demonstration={document.demonstration}
      name={
        <a href={publicHref(newestOf)}>
          <b>{inWords(document.government.name, locale)}</b> {inWords(document.plan.name, locale)}
        </a>
      }
      nav={
        <nav aria-label={words("nav.label")} className="no-print">
          <ul>
            {publicParts.map((part) => (
              <li key={part.key}>
                <a href={publicHref(of, part.path)} aria-current={part.key === current ? "page" : undefined}>
                  {words(`nav.${part.key}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      }
      foot={
        <PublicFoot
          of={of}
          published={published}
          path={path}
          head={await newestHead({ db: published.db }, published.governmentId)}
        />
      }
    >
      {newest ? null : (
        <p className="pub-note">
          {words("older.notice", {
            month: formatMonth(edition.period, locale),
            day: formatDay(edition.publishedOn, locale),
          })}{" "}
          <a href={publicHref(newestOf, path)}>{words("older.newest")}</a>
        </p>
      )}
      {children}
    </PublicShell>
  );
}
