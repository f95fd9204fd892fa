import { useLocale, useTranslations } from "next-intl";
import { FileMark } from "@/app/_ui/file-mark";
import { Section } from "@/app/_ui/section";
import { formatDay } from "@/app/_words/format";
import { VerifyPiece } from "../../review/verify-piece";
import type { RequestData } from "../requests-data";

type Piece = NonNullable<RequestData["evidence"]>[number];

/** What was to prove it, what the department says proves it, and each piece with whether it was verified. */
export function ClosingProof({ data }: { data: RequestData }) {
  const words = useTranslations("requests");
  const locale = useLocale();
  const { commitment, request, evidence, verified } = data;
  const form = locale === "zh" ? commitment.formOfProofZh : commitment.formOfProofEn;
  const proof = request.answers?.proof;
  return (
    <Section
      title={words("proofTitle")}
      aside={evidence ? words("evidenceCount", { count: evidence.length, verified: verified ?? 0 }) : null}
    >
      <dl className="grid gap-x-5 gap-y-1 sm:grid-cols-[auto_1fr]">
        <dt className="text-ink-2">{words("form")}</dt>
        <dd>{form || words("formNone")}</dd>
        <dt className="text-ink-2">{words("proof")}</dt>
        <dd className="whitespace-pre-wrap">
          {typeof proof === "string" && proof ? proof : words("proofNone")}
        </dd>
      </dl>
      <h3 className="mt-3">{words("evidence")}</h3>
      {evidence === null ? <p className="text-ink-2">{words("evidenceHidden")}</p> : null}
      {evidence?.length === 0 ? <p className="text-ink-2">{words("evidenceNone")}</p> : null}
      <ul>
        {evidence?.toReversed().map((piece) => (
          <PieceRow key={piece.id} piece={piece} own={commitment.code} mayVerify={request.may.decide} />
        ))}
      </ul>
    </Section>
  );
}

function PieceRow({ piece, own, mayVerify }: { piece: Piece; own: string; mayVerify: boolean }) {
  const words = useTranslations("requests");
  const values = useTranslations("values.verification");
  const locale = useLocale();
  const gone = piece.withdrawn !== null || piece.purged !== null;
  return (
    <li className="flex gap-3 border-rule border-b py-2">
      <FileMark mediaType={piece.mediaType} />
      <div className="min-w-0 flex-1">
        {gone ? (
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
        <p className="text-ink-2 text-small">
          {[
            piece.code === own ? null : piece.code,
            formatDay(piece.addedOn, locale),
            piece.addedBy,
            gone ? words("withdrawnPiece") : null,
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
        {piece.verifications.length ? (
          <p className={gone ? "text-ink-2 text-small" : "text-green text-small"}>
            {piece.verifications
              .map((one) => `${values(one.means)} ${formatDay(one.on, locale)} ${one.by}`)
              .join(" · ")}
          </p>
        ) : (
          <p className="text-ink-2 text-small">{words("notVerified")}</p>
        )}
        {mayVerify && piece.may.verify && piece.verifications.length === 0 ? (
          <VerifyPiece id={piece.id} name={piece.name} addedOn={piece.addedOn} />
        ) : null}
      </div>
    </li>
  );
}
