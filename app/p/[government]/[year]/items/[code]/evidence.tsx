import { useLocale, useTranslations } from "next-intl";
import { fileSize } from "@/app/_ui/file-mark";
import { Section } from "@/app/_ui/section";
import { formatDay } from "@/app/_words/format";
import type { PublicEvidence, PublicItem } from "@/server/editions/document";
import { dataHref, type Of } from "../../links";

type Props = { of: Of; item: PublicItem; withheld: number };

/** What proves it: each piece with how and when it was checked; what is not published is named all the same. */
export function Evidence({ of, item, withheld }: Props) {
  const words = useTranslations("publicItem.evidence");
  return (
    <Section
      id="evidence"
      title={words("title", { count: item.evidence.length })}
      aside={withheld ? words("withheldCount", { count: withheld }) : null}
    >
      {item.evidence.length === 0 ? <p className="pub-small">{words("none")}</p> : null}
      <ul className="evidence">
        {item.evidence.map((one) => (
          <li key={one.id}>
            <Piece of={of} piece={one} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Piece({ of, piece }: { of: Of; piece: PublicEvidence }) {
  const words = useTranslations("publicItem.evidence");
  const values = useTranslations("values");
  const locale = useLocale();
  const content = piece.file?.content ?? null;
  const href = content?.url ?? dataHref(of, `/evidence/${piece.id}`);
  const checks = piece.verified.map(({ means, on }) =>
    words("checked", { means: values(`verification.${means}`), day: formatDay(on, locale) }),
  );
  const facts = [
    values(`evidenceKind.${piece.kind}`),
    content?.size ? fileSize(content.size) : null,
    words("added", { day: formatDay(piece.addedOn, locale) }),
  ];
  return (
    <>
      {content ? (
        <a href={href} rel="nofollow noopener" lang="zh-CN">
          {content.name}
        </a>
      ) : null}
      <span className="pub-small">
        {facts.filter((one) => one !== null).join(" · ")}
        {" · "}
        {checks.length ? <span className="text-green">{checks.join(words("and"))}</span> : words("unchecked")}
        {content ? null : ` · ${piece.file ? words("removed") : words("withheld")}`}
      </span>
      {content?.fileSha256 ? (
        <span className="hash">{words("hash", { hash: content.fileSha256 })}</span>
      ) : null}
    </>
  );
}
