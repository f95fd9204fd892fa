import { useLocale, useTranslations } from "next-intl";
import { formatNumber, formatShare } from "@/app/_words/format";
import type { Coverage } from "../report-data";
import { coverageHref } from "./search-params";

/** How many sentences and characters each class holds; a class opens its sentences. */
export function KindsTable({ data }: { data: Coverage }) {
  const words = useTranslations("report.coverage");
  const kinds = useTranslations("values.sentenceKind");
  const locale = useLocale();
  const share = (part: number, all: number) => (all ? formatShare(part / all) : "–");
  const all = { sentences: data.sentences, signs: data.signs.classed };
  const cells = (one: typeof all) => (
    <>
      <td data-label={words("sentences")}>{one.sentences}</td>
      <td data-label={words("ofSentences")}>{share(one.sentences, all.sentences)}</td>
      <td data-label={words("signs")}>{formatNumber(one.signs, locale)}</td>
      <td data-label={words("ofSigns")}>{share(one.signs, all.signs)}</td>
    </>
  );
  return (
    <table className="lean kinds table-cards">
      <caption className="sr-only">{words("table")}</caption>
      <thead>
        <tr>
          {(["kind", "sentences", "ofSentences", "signs", "ofSigns"] as const).map((head) => (
            <th key={head} scope="col">
              {words(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.kinds.map((one) => (
          <tr key={one.kind}>
            <th scope="row">
              <a href={coverageHref({ kind: one.kind })}>{kinds(one.kind)}</a>
            </th>
            {cells(one)}
          </tr>
        ))}
        <tr className="font-medium">
          <th scope="row">{words("sum")}</th>
          {cells(all)}
        </tr>
      </tbody>
    </table>
  );
}
