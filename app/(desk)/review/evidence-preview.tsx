import { useLocale, useTranslations } from "next-intl";
import { FileMark, fileSize } from "@/app/_ui/file-mark";
import { LiveRegion } from "@/app/_ui/live-region";
import { formatDay } from "@/app/_words/format";
import { removedBeforeSubmission } from "@/server/evidence/policy";
import type { ReviewData } from "./review-detail";
import { VerifyPiece } from "./verify-piece";

type Piece = ReviewData["evidence"][number];
type Props = { pieces: readonly Piece[]; may: ReviewData["may"] };

/** The same person's same check of one day reads the same, however often it was recorded. */
const once = (verifications: Piece["verifications"]) =>
  new Map(
    verifications.map((one) => [`${one.on}${one.by}${one.means}${one.visit?.place}${one.photoId}`, one]),
  );

/** The proof: photographs as pictures, everything else as a link that opens beside the page; a reviewer verifies it. */
export function EvidencePreview({ pieces, may }: Props) {
  const words = useTranslations("review");
  const values = useTranslations("values.verification");
  const locale = useLocale();
  const goneText = ({ withdrawn, purged }: Piece): string | null => {
    if (purged) return words("purgedPiece", { reason: purged.reason });
    if (!withdrawn) return null;
    return withdrawn.reason === removedBeforeSubmission
      ? words("removedEarlier")
      : words("withdrawnPiece", { reason: withdrawn.reason });
  };
  if (!may.seeEvidence)
    return (
      <section aria-labelledby="proof">
        <h3 id="proof">{words("evidenceTitle")}</h3>
        <p className="text-ink-2">{words("evidenceHidden")}</p>
      </section>
    );
  return (
    <section aria-labelledby="proof">
      <h3 id="proof">{words("evidence", { count: pieces.length })}</h3>
      {pieces.length === 0 ? <p className="text-ink-2">{words("noEvidence")}</p> : null}
      <LiveRegion>
        <ul className="mt-2 grid gap-3 sm:grid-cols-2">
          {pieces.map((piece) => (
            <li key={piece.id} className="flex min-w-0 gap-3 border-rule border-b pb-3">
              {piece.openable && piece.kind === "photo" && piece.mediaType !== "image/heic" ? (
                <a href={`/api/evidence/${piece.id}`} target="_blank" rel="noreferrer" className="shrink-0">
                  {/* biome-ignore lint/performance/noImgElement: served to this one reader, never resized or cached */}
                  <img
                    src={`/api/evidence/${piece.id}`}
                    alt={piece.name}
                    className="h-20 w-28 rounded bg-sunk object-cover"
                    loading="lazy"
                  />
                </a>
              ) : (
                <FileMark mediaType={piece.mediaType} />
              )}
              <div className="min-w-0">
                {piece.openable || (piece.kind === "link" && !piece.withdrawn && !piece.purged) ? (
                  <a
                    href={piece.url ?? `/api/evidence/${piece.id}`}
                    target="_blank"
                    rel="noreferrer"
                    className={`block truncate ${piece.withdrawn ? "line-through" : ""}`}
                  >
                    {piece.name}
                  </a>
                ) : (
                  <p className="text-ink-2 line-through">{piece.name}</p>
                )}
                {goneText(piece) ? <p className="text-ink-2 text-small">{goneText(piece)}</p> : null}
                <p className="text-ink-2 text-small">
                  {[piece.size === null ? null : fileSize(piece.size), formatDay(piece.addedOn, locale)]
                    .filter(Boolean)
                    .join(" · ")}
                </p>
                {piece.sameAs[0] ? (
                  <p className="text-small text-yellow">{words("sameAs", { code: piece.sameAs[0].code })}</p>
                ) : null}
                {[...once(piece.verifications)].map(([key, one]) => (
                  <p key={key} className="text-green text-small">
                    {values(one.means)} · {formatDay(one.on, locale)}
                    {one.visit
                      ? ` · ${words("visitAt", { place: one.visit.place, people: one.visit.people })}`
                      : ""}
                    {one.photoId ? (
                      <>
                        {" · "}
                        <a href={`/api/evidence/${one.photoId}`} target="_blank" rel="noreferrer">
                          {words("visitPhoto")}
                        </a>
                      </>
                    ) : null}
                  </p>
                ))}
                {may.review && piece.may.verify ? (
                  <VerifyPiece id={piece.id} name={piece.name} addedOn={piece.addedOn} />
                ) : null}
              </div>
            </li>
          ))}
        </ul>
      </LiveRegion>
    </section>
  );
}
