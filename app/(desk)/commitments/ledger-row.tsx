import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge, FlagBadge } from "@/app/_ui/badge";
import { Cell, RowHead } from "@/app/_ui/data-table";
import type { LedgerColumn } from "@/server/commitments/schema";
import { cellClass } from "./ledger-cells";
import { itemHref } from "./item-href";
import type { LedgerRow } from "./ledger-data";

function Badges({ row }: { row: LedgerRow }) {
  const badge = useTranslations("values.badge");
  return (
    <span className="inline-flex flex-wrap gap-1 align-middle">
      {row.overdue ? <FlagBadge flag="overdue" /> : null}
      {row.stale ? <FlagBadge flag="stale" /> : null}
      {row.deferrals > 0 ? <Badge>{badge("deferred", { times: row.deferrals })}</Badge> : null}
      {row.livelihood ? <FlagBadge flag="livelihood" /> : null}
      {row.ownersProposed ? <FlagBadge flag="proposed" /> : null}
    </span>
  );
}

type Props = {
  row: LedgerRow;
  columns: readonly LedgerColumn[];
  cells: Record<LedgerColumn, (row: LedgerRow) => ReactNode>;
  selecting: boolean;
  /** The earlier day that is shown. */
  asOf: string | null;
};

/** One commitment as a line of the ledger, on phones a card. A plain link: there may be two hundred of them. */
export function LedgerLine({ row, columns, cells, selecting, asOf }: Props) {
  const words = useTranslations("ledger");
  const title = useLocale() === "zh" ? row.titleZh : row.titleEn;
  return (
    <tr>
      {selecting ? (
        <Cell className="no-print">
          {row.settles || row.chases ? (
            <input
              type="checkbox"
              name="id"
              value={row.id}
              data-may={row.settles ? "settle" : "chase"}
              aria-label={words("bulk.select", { code: row.code })}
              className="block size-6 accent-brand"
            />
          ) : null}
        </Cell>
      ) : null}
      <Cell className="code text-ink-2 text-small">{row.code}</Cell>
      <RowHead className="md:min-w-44">
        <a data-row href={itemHref(row.code, asOf)}>
          {title}
        </a>{" "}
        <Badges row={row} />
      </RowHead>
      {columns.map((name) => (
        <Cell key={name} label={words(`columns.${name}`)} className={cellClass(name)}>
          {cells[name](row) ?? <None />}
        </Cell>
      ))}
    </tr>
  );
}

function None() {
  const words = useTranslations("ledger");
  return (
    <>
      <span aria-hidden="true" className="text-ink-3">
        —
      </span>
      <span className="sr-only">{words("none")}</span>
    </>
  );
}
