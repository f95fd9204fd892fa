import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Section } from "@/app/_ui/section";
import { formatMonth } from "@/app/_words/format";
import { groupChanges } from "@/server/public/group-changes";
import { ChangeRows } from "../../../_ui/change-rows";
import { PublicFrame } from "../../../_ui/frame";
import { factsOf, publicMetadata } from "../../../_ui/page-metadata";
import { type Params, readPublished, type Search } from "../read-published";

type Props = { params: Params; searchParams: Search };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const published = await readPublished(params, searchParams);
  const words = await getTranslations("publicPages.changes");
  const locale = await getLocale();
  return publicMetadata(published, {
    title: words("title"),
    description: words("description", {
      ...factsOf(published, locale),
      month: formatMonth(published.document.period, locale),
    }),
    path: "/changes",
  });
}

/** What changed since the edition before: what turned red first. */
export default async function PublicChanges({ params, searchParams }: Props) {
  const published = await readPublished(params, searchParams);
  const { document, of } = published;
  const words = await getTranslations("publicPages.changes");
  const locale = await getLocale();
  const { groups, total } = groupChanges(document);
  const month = document.previous ? formatMonth(document.previous, locale) : null;
  return (
    <PublicFrame of={of} published={published} current="changes" path="/changes">
      <div className="pub-page">
        <header>
          <h1>{words("title")}</h1>
          <p>
            {month === null ? words("first") : words(total > 0 ? "since" : "none", { month, count: total })}
          </p>
          {total > 0 ? <p className="pub-small">{words("how")}</p> : null}
        </header>
        {groups.map(({ group, changes }) => (
          <Section
            key={group}
            id={group}
            title={words(`groups.${group}`)}
            aside={words("count", { count: changes.length })}
          >
            <ChangeRows of={of} document={document} group={group} changes={changes} />
          </Section>
        ))}
      </div>
    </PublicFrame>
  );
}
