import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { itemHref } from "../commitments/item-href";
import { greyReason } from "../grey-reason";
import type { ListedRow } from "./overview-data";

type Props = {
  rows: readonly ListedRow[];
  /** The earlier day that is shown; null for today. */
  asOf: string | null;
  /** What is said under the title. */
  below?: (row: ListedRow) => ReactNode;
};

/**
 * Commitments under each other: lamp, title, one line of why; in a narrow column the lamp stands above. Its look
 * stands in `.lamps` of app/globals.css, since the page has many of them.
 */
export function LampList({ rows, asOf, below }: Props) {
  const words = useTranslations("lamp");
  const locale = useLocale();
  if (rows.length === 0) return null;
  return (
    <ul className="lamps">
      {rows.map((row) => {
        const grey = greyReason(row.lamp, row.reasons);
        return (
          <li key={row.id}>
            <b className={`lamp ${row.lamp}`}>{grey ? words(`grey.${grey}`) : words(`word.${row.lamp}`)}</b>
            <div>
              <a href={itemHref(row.code, asOf)}>{locale === "zh" ? row.titleZh : row.titleEn}</a>
              {below ? <p>{below(row)}</p> : null}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
