import { useLocale, useTranslations } from "next-intl";
import { FileMark, fileSize } from "@/app/_ui/file-mark";
import { formatDay } from "@/app/_words/format";
import { removedBeforeSubmission } from "@/server/evidence/policy";
import type { CommitmentData, Evidence } from "./data";
import { EvidenceActions } from "./evidence-actions";
import { EvidenceChecks } from "./evidence-checks";
import { PublicMark } from "./public-mark";

type Props = { piece: Evidence[number]; milestones: CommitmentData["milestones"] };

/** One piece: what it is, whether it stands, how it was verified. What was withdrawn or purged keeps its hash. */
export function EvidenceRow({ piece, milestones }: Props) {
  const words = useTranslations("commitment");
  const locale = useLocale();
  const gone = piece.withdrawn !== null || piece.purged !== null;
  const reachable = piece.openable || (piece.kind === "link" && !gone);
  const milestone = milestones.find((one) => one.id === piece.milestoneId);
  const facts = [
    piece.size === null ? null : fileSize(piece.size),
    formatDay(piece.addedOn, locale),
    piece.addedBy,
    piece.updateId === null ? words("visitPhoto") : null,
    milestone ? words("forMilestone", { name: locale === "zh" ? milestone.nameZh : milestone.nameEn }) : null,
  ];
  const reason =
    piece.withdrawn?.reason === removedBeforeSubmission ? words("removedEarlier") : piece.withdrawn?.reason;
  return (
    <li className="grid gap-x-3 border-rule border-b py-2 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="flex min-w-0 gap-3">
        <FileMark mediaType={piece.mediaType} />
        <div className="min-w-0 flex-1">
          {reachable ? (
            <a
              href={piece.url ?? `/api/evidence/${piece.id}`}
              target="_blank"
              rel="noreferrer"
              className={`block truncate ${gone ? "line-through" : ""}`}
            >
              {piece.name}
            </a>
          ) : (
            <span className={`block truncate text-ink-2 ${gone ? "line-through" : ""}`}>{piece.name}</span>
          )}
          <span className="block text-ink-2 text-small">{facts.filter(Boolean).join(" · ")}</span>
          {piece.updateState === "accepted" && !gone ? (
            <span className="block text-small">
              <PublicMark what="evidence" {...piece} />
            </span>
          ) : null}
          {piece.purged ? (
            <span className="block text-ink-2 text-small">
              {words("purged", { reason: piece.purged.reason })}
            </span>
          ) : piece.withdrawn ? (
            <span className="block text-ink-2 text-small">
              {words("withdrawn", { reason: reason ?? "" })}
            </span>
          ) : null}
          {gone && piece.sha256 ? (
            <span className="block break-all text-ink-3 text-small">
              {words("hash", { hash: piece.sha256 })}
            </span>
          ) : null}
          {piece.purgeAsked ? (
            <span className="block text-small text-yellow">{words("purgeAsked")}</span>
          ) : null}
        </div>
      </div>
      <div>
        <EvidenceChecks piece={piece} />
        {piece.may.withdraw || piece.may.askPurge ? (
          <EvidenceActions
            key={`${gone}:${piece.purgeAsked}`}
            id={piece.id}
            name={piece.name}
            state={piece.updateState ?? ""}
            inEdition={piece.inEdition}
            may={piece.may}
          />
        ) : null}
      </div>
    </li>
  );
}
