import { useTranslations } from "next-intl";
import { Column, DataTable } from "@/app/_ui/data-table";
import type { LedgerRow } from "./ledger-data";
import { LedgerLine } from "./ledger-row";
import type { LedgerParams } from "./search-params";
import { SortColumn } from "./sort-column";

type Props = { rows: readonly LedgerRow[]; params: LedgerParams; found: string };

/** The ledger itself: a real table, sorted by its heads. `found` says how many there are. */
export function LedgerTable({ rows, params, found }: Props) {
  const words = useTranslations("ledger");
  // Only where the reader can settle one of them is there something to select.
  const selecting = rows.some((row) => row.settles);
  const head = (
    <>
      {selecting ? <Column className="no-print">{words("bulk.column")}</Column> : null}
      <SortColumn by="code" name={words("code")} params={params} />
      <Column>{words("commitment")}</Column>
      <SortColumn by="department" name={words("department")} params={params} />
      <SortColumn by="dueOn" name={words("dueOn")} params={params} />
      <SortColumn by="lamp" name={words("lamp")} params={params} />
      <SortColumn by="gap" name={words("gap")} params={params} />
      <Column>{words("state")}</Column>
    </>
  );
  return (
    // Between a phone and a wide screen the table is wider than its place: it scrolls, the page does not.
    <div className="md:overflow-x-auto print:overflow-visible">
      <DataTable caption={found} showCaption phone="cards" head={head}>
        {rows.map((row) => (
          <LedgerLine key={row.id} row={row} selecting={selecting} />
        ))}
      </DataTable>
    </div>
  );
}
