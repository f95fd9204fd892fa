import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { formatDay, formatMonth } from "@/app/_words/format";
import { listEditions } from "@/server/public/list-editions";
import { Correction } from "../../../_ui/correction";
import { PublicFrame } from "../../../_ui/frame";
import { factsOf, publicMetadata } from "../../../_ui/page-metadata";
import { publicHref } from "../links";
import { type Params, readPublished, type Search } from "../read-published";

type Props = { params: Params; searchParams: Search };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const published = await readPublished(params, searchParams);
  const words = await getTranslations("publicPages.editions");
  return publicMetadata(published, {
    title: words("title"),
    description: words("description", factsOf(published, await getLocale())),
    path: "/editions",
  });
}

/** Every edition of the year: who signed it, what it can be checked by, and what has been put right since. */
export default async function PublicEditions({ params, searchParams }: Props) {
  const published = await readPublished(params, searchParams);
  const { of, db, planId } = published;
  const editions = await listEditions({ db }, planId);
  const words = await getTranslations("publicPages.editions");
  const locale = await getLocale();
  const columns = {
    published: words("published"),
    signed: words("signed"),
    sha: words("sha"),
    corrections: words("corrections"),
  };
  return (
    <PublicFrame of={of} published={published} current={null} path="/editions">
      <div className="pub-page">
        <header>
          <h1>{words("title")}</h1>
          <p>{words("intro")}</p>
        </header>
        <table className="pub-table table-cards">
          <caption>{words("caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{words("period")}</th>
              {Object.entries(columns).map(([key, name]) => (
                <th key={key} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {editions.map(({ period, publishedOn, sha256, eventSeq, signatory, corrections }, index) => {
              const here = { ...of, edition: index === 0 ? null : period };
              return (
                <tr key={period} id={`e-${period}`}>
                  <th scope="row">
                    <a href={publicHref({ ...of, edition: period })}>
                      {words("open", { month: formatMonth(period, locale) })}
                    </a>{" "}
                    {index === 0 ? <span className="pub-small">{words("newest")}</span> : null}
                  </th>
                  <td data-label={columns.published}>{formatDay(publishedOn, locale)}</td>
                  <td data-label={columns.signed}>
                    {signatory}
                    <p className="pub-small">{words("event", { seq: eventSeq })}</p>
                  </td>
                  <td data-label={columns.sha}>
                    <code>{sha256}</code>
                  </td>
                  <td data-label={columns.corrections}>
                    {corrections.length === 0 ? words("none") : null}
                    <ul>
                      {corrections.map((one) => (
                        <li key={`${one.on} ${one.target} ${one.words}`}>
                          <Correction of={here} correction={one} />
                        </li>
                      ))}
                    </ul>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </PublicFrame>
  );
}
