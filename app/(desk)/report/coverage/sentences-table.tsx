import { useTranslations } from "next-intl";
import type { SentenceKind } from "@/db/values";
import { provenanceHref } from "../provenance/search-params";
import type { Coverage } from "../report-data";
import { sentenceId } from "@/app/_ui/reader/places";
import { ClassForm } from "./class-form";
import { type CoverageParams, coverageHref, rowId } from "./search-params";

/** Every sentence with its class and why; one at a time can be classed anew. */
export function SentencesTable({ data, params }: { data: Coverage; params: CoverageParams }) {
  const words = useTranslations("report.coverage");
  const kinds = useTranslations("values.sentenceKind");
  const heads = ["place", "text", "kind", "why"] as const;
  return (
    <table className="account table-cards">
      <caption className="sr-only">{words("list")}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {words(head)}
            </th>
          ))}
          {data.may.reclassify ? (
            <th scope="col" className="no-print">
              {words("ways")}
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {data.rows.map(({ id, start, kind, reason, text, pledges }) => (
          <tr key={id} id={rowId(start)}>
            <th scope="row">
              <a href={`/report#${sentenceId(start)}`}>{start + 1}</a>
            </th>
            <td lang="zh-CN">{text}</td>
            <td>
              {kinds(kind)}
              {pledges ? <small>{words("pledges", { count: pledges })}</small> : null}
            </td>
            <td>{reason}</td>
            {data.may.reclassify ? (
              <td>
                {pledges > 0 ? null : params.change === start ? (
                  <ClassForm
                    id={id}
                    start={start}
                    kind={kind}
                    cancel={`${coverageHref({ ...params, change: null })}#${rowId(start)}`}
                  />
                ) : (
                  <Ways start={start} kind={kind} params={params} />
                )}
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type WaysProps = { start: number; kind: SentenceKind; params: CoverageParams };

/** What can be done with a sentence that bears no pledge; headings and forms of address promise nothing. */
function Ways({ start, kind, params }: WaysProps) {
  const words = useTranslations("report.coverage");
  const provenance = useTranslations("provenance");
  return (
    <span className="flex flex-wrap gap-x-3">
      <a
        className="change"
        href={`${coverageHref({ ...params, change: start })}#${rowId(start)}`}
        aria-label={words("changeOf", { start: start + 1 })}
      >
        {words("change")}
      </a>
      {kind === "formality" ? null : (
        <a
          className="no-print"
          href={provenanceHref({ start })}
          aria-label={provenance("toAddOf", { start: start + 1 })}
        >
          {provenance("toAdd")}
        </a>
      )}
    </span>
  );
}
