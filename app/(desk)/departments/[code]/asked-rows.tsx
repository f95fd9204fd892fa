import { useLocale, useTranslations } from "next-intl";
import { Cell, Column, DataTable, RowHead } from "@/app/_ui/data-table";
import { formatMonth } from "@/app/_words/format";
import type { Department } from "../departments-data";
import { ItemLink } from "./item-link";

type Row = Department["burden"]["rows"][number];
/** The same thing may be asked twice of one item: they are told apart by their place. */
const numbered = (rows: readonly Row[]) => rows.map((row, index) => ({ ...row, key: String(index) }));

/** Everything that was asked in one month: as many rows as its number says. */
export function AskedRows({ month, rows }: { month: string; rows: readonly Row[] }) {
  const words = useTranslations("departments");
  const title = words("rowsOf", { month: formatMonth(month, useLocale()), count: rows.length });
  return (
    <div id="burden-rows" className="mt-4">
      <h3>{title}</h3>
      {rows.length === 0 ? (
        <p className="text-ink-2">{words("noRows")}</p>
      ) : (
        <DataTable
          caption={title}
          phone="cards"
          head={
            <>
              <Column>{words("kind")}</Column>
              <Column>{words("item")}</Column>
            </>
          }
        >
          {numbered(rows).map(({ key, kind, item }) => (
            <tr key={key}>
              <Cell className="whitespace-nowrap">{words(`asks.${kind}`)}</Cell>
              <RowHead>{item ? <ItemLink {...item} /> : null}</RowHead>
            </tr>
          ))}
        </DataTable>
      )}
    </div>
  );
}
