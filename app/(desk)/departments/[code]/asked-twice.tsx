import { useLocale, useTranslations } from "next-intl";
import { formatMonth } from "@/app/_words/format";
import type { Locale } from "@/db/values";
import type { Department } from "../departments-data";
import { ItemLink } from "./item-link";

type Row = Department["burden"]["twice"][number];
const numbered = (rows: readonly Row[]) => rows.map((row, index) => ({ ...row, key: String(index) }));
const factsOf = ({ period, metric }: Row, locale: Locale) => ({
  month: period ? formatMonth(period, locale) : "",
  metric: metric?.[locale] ?? "",
});

/** What was asked twice, by rules that stand beside it. */
export function AskedTwice({ rows }: { rows: readonly Row[] }) {
  const words = useTranslations("departments");
  const locale = useLocale();
  return (
    <div className="mt-4">
      <h3>
        {words("twiceTitle")} <span className="font-normal text-ink-2">{rows.length}</span>
      </h3>
      {rows.length === 0 ? (
        <p className="text-ink-2">{words("noTwice")}</p>
      ) : (
        <ul className="grid gap-1.5">
          {numbered(rows).map((row) => (
            <li key={row.key}>
              {row.item ? <ItemLink {...row.item} /> : null}
              <span className="block text-ink-2 text-small">
                {words(`rules.${row.rule}`, factsOf(row, locale))}
                {row.other ? (
                  <>
                    {words("stop")}
                    {words("other")}
                    <ItemLink {...row.other} />
                  </>
                ) : null}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-1 max-w-prose text-ink-2 text-small">{words("twiceRules")}</p>
    </div>
  );
}
