import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { Column, DataTable } from "@/app/_ui/data-table";
import { sortOf, useCells } from "./ledger-cells";
import type { LedgerGroups, LedgerRow } from "./ledger-data";
import { GroupHead } from "./ledger-groups";
import { LedgerLine } from "./ledger-row";
import { columnsOf, type LedgerParams } from "./search-params";
import { SortColumn } from "./sort-column";

type Props = {
  rows: readonly LedgerRow[];
  groups: LedgerGroups | null;
  params: LedgerParams;
  /** The earlier day that is shown; null for today. */
  asOf: string | null;
  found: string;
};

/** The ledger itself: a real table, sorted by its heads. `found` says how many there are. */
export function LedgerTable({ rows, groups, params, asOf, found }: Props) {
  const words = useTranslations("ledger");
  const cells = useCells();
  const columns = columnsOf(params);
  // Only where the reader can do something with one of them is there something to select.
  const selecting = rows.some((row) => row.settles || row.chases);
  const head = (
    <>
      {selecting ? <Column className="no-print">{words("bulk.column")}</Column> : null}
      <SortColumn by="code" name={words("code")} params={params} className="code" />
      <Column className="title">{words("commitment")}</Column>
      {columns.map((column) => {
        const by = sortOf[column];
        const name = words(`columns.${column}`);
        return by ? (
          <SortColumn key={column} by={by} name={name} params={params} />
        ) : (
          <Column key={column}>{name}</Column>
        );
      })}
    </>
  );
  return (
    // Wider than its place the table scrolls, the page does not; `relative` holds what only screen readers see.
    <div className="ledger relative min-w-0 md:overflow-x-auto print:overflow-visible">
      <DataTable caption={found} showCaption phone="cards" head={head}>
        {rows.map((row, index) => {
          const begins = params.group !== null && row.groupKey !== rows[index - 1]?.groupKey;
          const group = begins ? groups?.find((one) => one.key === row.groupKey) : undefined;
          return (
            <Fragment key={row.id}>
              {group && params.group ? (
                <GroupHead group={group} by={params.group} span={columns.length + (selecting ? 3 : 2)} />
              ) : null}
              <LedgerLine row={row} columns={columns} cells={cells} selecting={selecting} asOf={asOf} />
            </Fragment>
          );
        })}
      </DataTable>
    </div>
  );
}
