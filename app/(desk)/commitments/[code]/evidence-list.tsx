import { useLocale, useTranslations } from "next-intl";
import { FileMark, fileSize } from "@/app/_ui/file-mark";
import { Section } from "@/app/_ui/section";
import { formatDay } from "@/app/_words/format";
import type { Evidence } from "./data";

const shown = 8;

/** All proof of a commitment, newest first, each with how it was verified. */
export function EvidenceList({ pieces }: { pieces: Evidence }) {
  const words = useTranslations("commitment");
  const values = useTranslations("values.verification");
  const locale = useLocale();
  const newest = [...pieces].reverse();
  const row = (piece: Evidence[number]) => (
    <li key={piece.id} className="flex items-center gap-3 border-rule border-b py-2">
      <FileMark mediaType={piece.mediaType} />
      <span className="min-w-0 flex-1">
        {piece.withdrawn || piece.purged ? (
          <span className="block truncate text-ink-2 line-through">{piece.name}</span>
        ) : (
          <a
            href={piece.url ?? `/api/evidence/${piece.id}`}
            target="_blank"
            rel="noreferrer"
            className="block truncate"
          >
            {piece.name}
          </a>
        )}
        <span className="block text-ink-2 text-small">
          {[
            piece.size === null ? null : fileSize(piece.size),
            formatDay(piece.addedOn, locale),
            piece.addedBy,
          ]
            .filter(Boolean)
            .join(" · ")}
          {piece.withdrawn ? ` · ${words("withdrawn")}` : ""}
        </span>
      </span>
      <span className="text-right text-small">
        {piece.verifications.length ? (
          <span className="text-green">
            {piece.verifications.map((one) => values(one.means)).join(" · ")}
          </span>
        ) : (
          <span className="text-ink-2">{words("notVerified")}</span>
        )}
      </span>
    </li>
  );
  return (
    <Section title={words("evidence")} aside={words("evidenceCount", { count: pieces.length })}>
      {pieces.length === 0 ? <p className="text-ink-2">{words("noEvidence")}</p> : null}
      <ul>{newest.slice(0, shown).map(row)}</ul>
      {newest.length > shown ? (
        <details>
          <summary className="min-h-8 py-1 text-brand">
            {words("moreEvidence", { count: newest.length - shown })}
          </summary>
          <ul>{newest.slice(shown).map(row)}</ul>
        </details>
      ) : null}
    </Section>
  );
}
