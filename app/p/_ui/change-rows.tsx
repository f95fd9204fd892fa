import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/app/_words/format";
import type { EditionDocument } from "@/server/editions/document";
import type { Change, ChangeGroup } from "@/server/public/group-changes";
import { type Of, publicHref } from "../[government]/[year]/links";
import { inWords } from "./published";
import { lampWord, reasonOf } from "./reason-of";

type Props = { of: Of; document: EditionDocument; group: ChangeGroup; changes: readonly Change[] };

/** What changed, in short rows, since a month may bring hundreds: the lamp now, what it was, who leads, and why. */
export function ChangeRows({ of, document, group, changes }: Props) {
  const words = useTranslations("publicPages.changes");
  const lamp = useTranslations("lamp");
  const locale = useLocale();
  const leads = new Map(document.departments.map(({ code, name }) => [code, inWords(name, locale)]));
  return (
    <ol className="pub-rows">
      {changes.map(({ item, from }) => (
        <li key={item.code}>
          <p className={`lamp ${item.lamp}`}>{lampWord(lamp, item)}</p>
          <div>
            <a href={publicHref(of, `/items/${item.code}`)}>{inWords(item.title, locale)}</a>
            <p>
              <span>{leads.get(item.lead) ?? item.lead}</span>
              {from ? <span>{words("was", { lamp: lamp(`word.${from}`) })}</span> : null}
              {group === "deferred" ? (
                <span>
                  {words("deferredTo", {
                    from: formatDay(item.originalDueOn, locale),
                    to: formatDay(item.dueOn, locale),
                  })}
                </span>
              ) : null}
              <span>{reasonOf(lamp, item, locale)}</span>
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
