import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/app/_ui/section";
import { formatDay, formatMonth } from "@/app/_words/format";
import type { ItemRead, Removed } from "@/server/public/read-item";

/** What was corrected, also in earlier editions, and what was withheld with its date and reason. */
export function Corrections({ data: { notes, earlier, removed } }: { data: ItemRead }) {
  const words = useTranslations("publicItem.corrections");
  const values = useTranslations("values.evidenceKind");
  const locale = useLocale();
  if (notes.length + earlier.length + removed.length === 0) return null;
  const named = ({ update, evidence }: Removed) =>
    update
      ? words("text", { month: formatMonth(update.period, locale) })
      : words("piece", { kind: values(evidence.kind), day: formatDay(evidence.addedOn, locale) });
  return (
    <Section title={words("title")}>
      <ul className="corrections">
        {[...notes, ...earlier].map((one) => (
          <li key={one.id}>
            <span className="pub-small">
              {formatDay(one.on, locale)}
              {earlier.includes(one) ? words("earlier", { month: formatMonth(one.period, locale) }) : null}
            </span>
            {one.words === null ? <span>{words("taken")}</span> : <span lang="zh-CN">{one.words}</span>}
            {one.before !== null || one.after !== null ? (
              <span lang="zh-CN">
                <del>{one.before}</del> → <ins>{one.after}</ins>
              </span>
            ) : null}
          </li>
        ))}
        {removed.map((one) => (
          <li key={(one.update ?? one.evidence)?.id}>
            {one.correction ? (
              <span className="pub-small">{formatDay(one.correction.on, locale)}</span>
            ) : null}
            <span>{words("withheld", { what: named(one) })}</span>
            {one.correction ? (
              <span lang="zh-CN">{one.correction.words}</span>
            ) : (
              <span className="pub-small">{words("elsewhere")}</span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
