import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/app/_words/format";
import type { EditionDocument, PublicItem } from "@/server/editions/document";
import { type Of, publicHref } from "../[government]/[year]/links";
import { inWords } from "./published";
import { lampWord, reasonOf } from "./reason-of";

type Props = {
  of: Of;
  document: EditionDocument;
  items: readonly PublicItem[];
};

/** Commitments under each other: lamp, title, sentence, who answers for it and until when, and why the lamp is what it is. */
export function PublicRows({ of, document, items }: Props) {
  const words = useTranslations("publicPages.items");
  const lamp = useTranslations("lamp");
  const locale = useLocale();
  const leads = new Map(document.departments.map(({ code, name }) => [code, inWords(name, locale)]));
  const day = (on: string) => formatDay(on, locale);
  return (
    <ol className="pub-rows">
      {items.map((item) => {
        const moved = item.dueOn !== item.originalDueOn;
        return (
          <li key={item.code}>
            <p className={`lamp ${item.lamp}`}>{lampWord(lamp, item)}</p>
            <div>
              <h2>
                <a href={publicHref(of, `/items/${item.code}`)}>{inWords(item.title, locale)}</a>
              </h2>
              <p className="quote" lang="zh-CN">
                {item.quote}
              </p>
              <p>
                <span>{item.code}</span>
                <span>
                  {leads.get(item.lead) ?? item.lead}
                  {item.leadProposed ? words("proposed") : null}
                </span>
                <span>
                  {item.closedOn
                    ? words("closed", { day: day(item.closedOn) })
                    : words("due", { day: day(item.dueOn) })}
                  {moved ? ` (${words("dueChanged", { day: day(item.originalDueOn) })})` : null}
                </span>
                {item.parent ? <span>{words("partOf", { code: item.parent })}</span> : null}
                {item.children > 0 ? <span>{words("parts", { count: item.children })}</span> : null}
                {item.overdue ? (
                  <span>
                    <em>{words("overdueMark")}</em>
                  </span>
                ) : null}
              </p>
              <p>{reasonOf(lamp, item, locale)}</p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
