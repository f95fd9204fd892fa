import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/app/_ui/section";
import { formatMonth } from "@/app/_words/format";
import type { EditionDocument } from "@/server/editions/document";
import { groupChanges } from "@/server/public/group-changes";
import { type Of, publicHref } from "../../[government]/[year]/links";
import { inWords } from "../published";

const most = 3;

/** The first few of what changed since the edition before; `/changes` has the rest. */
export function Since({ of, document }: { of: Of; document: EditionDocument }) {
  const words = useTranslations("publicPages.overview");
  const named = useTranslations("publicPages.changes.groups");
  const locale = useLocale();
  const { groups, total } = groupChanges(document);
  const { previous } = document;
  const href = publicHref(of, "/changes");
  return (
    <Section
      title={words("changes")}
      aside={total > 0 ? <a href={href}>{words("changesAll")}</a> : undefined}
    >
      {previous === null ? <p>{words("changesFirst")}</p> : null}
      {previous !== null && total === 0 ? (
        <p>{words("changesNone", { month: formatMonth(previous, locale) })}</p>
      ) : null}
      <ul className="pub-since">
        {groups.map(({ group, changes }) => (
          <li key={group}>
            <p className="pub-small">
              {named(group)} <b>{changes.length}</b>
            </p>
            <ul>
              {changes.slice(0, most).map(({ item }) => (
                <li key={item.code}>
                  <a href={publicHref(of, `/items/${item.code}`)} className={`lamp ${item.lamp}`}>
                    <span>{inWords(item.title, locale)}</span>
                  </a>
                </li>
              ))}
            </ul>
            {changes.length > most ? (
              <p className="pub-small">
                <a href={`${href}#${group}`} className="pub-more">
                  {words("changesMore", { count: changes.length - most })}
                </a>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
