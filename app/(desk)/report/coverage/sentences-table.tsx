import { useTranslations } from "next-intl";
import type { Coverage } from "../report-data";
import { sentenceId } from "../search-params";
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
        </tr>
      </thead>
      <tbody>
        {data.rows.map(({ id, start, kind, reason, text, pledges }) => (
          <tr key={id} id={rowId(start)}>
            <th scope="row">
              <a href={`/report#${sentenceId(start)}`}>{start}</a>
            </th>
            <td lang="zh-CN">{text}</td>
            <td>
              {kinds(kind)}
              {pledges ? <small>{words("pledges", { count: pledges })}</small> : null}
            </td>
            <td>
              {reason}
              {data.may.reclassify && pledges === 0 ? (
                params.change === start ? (
                  <ClassForm
                    id={id}
                    start={start}
                    kind={kind}
                    cancel={`${coverageHref({ ...params, change: null })}#${rowId(start)}`}
                  />
                ) : (
                  <a
                    className="change"
                    href={`${coverageHref({ ...params, change: start })}#${rowId(start)}`}
                    aria-label={words("changeOf", { start })}
                  >
                    {words("change")}
                  </a>
                )
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
