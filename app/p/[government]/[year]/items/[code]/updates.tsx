import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/app/_ui/section";
import { formatDay, formatMonth } from "@/app/_words/format";
import type { PublicItem, PublicUpdate } from "@/server/editions/document";
import { corrected } from "./corrected";

const fields = ["progress", "problems", "nextSteps"] as const;

/** What was reported and accepted, newest first; how many texts are not published stands above them. */
export function Updates({ item, withheld }: { item: PublicItem; withheld: number }) {
  const words = useTranslations("publicItem.updates");
  return (
    <Section
      id="updates"
      title={words("title", { count: item.updates.length })}
      aside={withheld ? words("withheldCount", { count: withheld }) : null}
    >
      {item.updates.length === 0 ? (
        <p className="pub-small">
          {item.children > 0 ? words("byParts", { count: item.children }) : words("none")}
        </p>
      ) : null}
      <ul className="updates">
        {item.updates.map((one) => (
          <li key={one.id}>
            <Update one={one} corrected={corrected(item, one)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Update({ one, corrected }: { one: PublicUpdate; corrected: PublicUpdate | null }) {
  const words = useTranslations("publicItem.updates");
  const field = useTranslations("commitment.field");
  const values = useTranslations("values.updateKind");
  const locale = useLocale();
  const content = one.texts?.content ?? null;
  const kind = one.correctsPeriod
    ? words("corrects", { month: formatMonth(one.correctsPeriod, locale) })
    : values(one.kind);
  return (
    <>
      <h3>{formatMonth(one.period, locale)}</h3>
      <p className="pub-small">
        {kind} · {words("accepted", { day: formatDay(one.acceptedOn, locale) })}
        {content
          ? null
          : ` · ${one.noChange ? words("noChange") : one.texts ? words("removed") : words("withheld")}`}
        {corrected ? (
          <b className="text-yellow">
            {" · "}
            {words("corrected", { day: formatDay(corrected.acceptedOn, locale) })}
          </b>
        ) : null}
      </p>
      {content
        ? fields.map((name) =>
            content[name] ? (
              <p key={name}>
                <b>{field(name)}</b> <span lang="zh-CN">{content[name]}</span>
              </p>
            ) : null,
          )
        : null}
    </>
  );
}
