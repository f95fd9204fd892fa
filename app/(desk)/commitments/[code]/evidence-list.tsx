import { useTranslations } from "next-intl";
import { Section } from "@/app/_ui/section";
import type { CommitmentData, Evidence } from "./data";
import { EvidenceRow } from "./evidence-row";

const shown = 8;

type Props = { pieces: Evidence; milestones: CommitmentData["milestones"] };

/** All proof of a commitment, newest first, each with how it was verified; what was withdrawn stays, struck through. */
export function EvidenceList({ pieces, milestones }: Props) {
  const words = useTranslations("commitment");
  const newest = [...pieces].reverse();
  const row = (piece: Evidence[number]) => (
    <EvidenceRow key={piece.id} piece={piece} milestones={milestones} />
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
