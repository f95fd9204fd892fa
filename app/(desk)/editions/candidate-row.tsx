import { useLocale, useTranslations } from "next-intl";
import { FileMark, fileSize } from "@/app/_ui/file-mark";
import { formatDay, formatMonth } from "@/app/_words/format";
import { CommitmentLink } from "../commitments/commitment-link";
import type { Candidate } from "./editions-data";

/** One text or piece of evidence with its box. */
export function CandidateRow({ row }: { row: Candidate }) {
  const words = useTranslations("editions.marks");
  const locale = useLocale();
  const month = formatMonth(row.period, locale);
  const what = row.file ? row.file.name : words("text", { month });
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 border-rule border-b py-3">
      <input
        type="checkbox"
        name="id"
        value={row.id}
        className="size-6 accent-brand"
        aria-label={words("pick", { code: row.code, what })}
      />
      <div className="min-w-0">
        <p>
          <span className="text-ink-2 text-small">{row.code}</span> <CommitmentLink {...row} />
        </p>
        <p className="text-ink-2 text-small">
          {month} · {words("accepted", { day: formatDay(row.acceptedOn, locale) })}
        </p>
        {row.texts ? <Texts texts={row.texts} /> : null}
        {row.file ? <File id={row.id} file={row.file} /> : null}
      </div>
    </li>
  );
}

/** Whole, because whoever marks a text answers for every word of it. */
function Texts({ texts }: { texts: NonNullable<Candidate["texts"]> }) {
  const words = useTranslations("commitment.field");
  return (
    <dl className="mt-1 grid max-w-prose gap-y-1">
      {(["progress", "problems", "nextSteps"] as const).map((field) =>
        texts[field] ? (
          <div key={field}>
            <dt className="text-ink-2 text-small">{words(field)}</dt>
            <dd className="whitespace-pre-wrap">{texts[field]}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}

function File({ id, file }: { id: string; file: NonNullable<Candidate["file"]> }) {
  const words = useTranslations("editions.marks");
  const kinds = useTranslations("values.evidenceKind");
  const address = file.url ?? `/api/evidence/${id}`;
  const picture = file.kind === "photo" && file.mediaType !== "image/heic";
  return (
    <div className="mt-1 flex min-w-0 gap-3">
      {picture ? (
        // biome-ignore lint/performance/noImgElement: served to this one reader, never resized or cached
        <img
          src={address}
          alt=""
          loading="lazy"
          className="h-20 w-28 shrink-0 rounded bg-sunk object-cover"
        />
      ) : (
        <FileMark mediaType={file.mediaType} />
      )}
      <div className="min-w-0">
        <a href={address} target="_blank" rel="noreferrer" className="break-words">
          {file.name}
          <span className="sr-only"> ({words("opensBeside")})</span>
        </a>
        <p className="text-ink-2 text-small">
          {[kinds(file.kind), file.size === null ? null : fileSize(file.size)].filter(Boolean).join(" · ")}
        </p>
      </div>
    </div>
  );
}
