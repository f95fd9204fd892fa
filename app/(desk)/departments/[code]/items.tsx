import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FlagBadge } from "@/app/_ui/badge";
import { Cell, Column, DataTable, RowHead } from "@/app/_ui/data-table";
import { Lamp } from "@/app/_ui/lamp";
import { formatDay } from "@/app/_words/format";
import { ledgerHref } from "../../commitments/search-params";
import { ShareBar } from "../../commitments/share-bar";
import type { Department } from "../departments-data";
import { departmentHref } from "../search-params";
import { ItemLink } from "./item-link";
import { Titled } from "./titled";

type Item = Department["items"][number];

/** Items as lines of a table, on phones as cards. `last` is a column of its own for each. */
function ItemTable({
  caption,
  rows,
  lastHead,
  last,
}: {
  caption: string;
  rows: readonly Item[];
  lastHead: string;
  last: (index: number) => ReactNode;
}) {
  const words = useTranslations("departments");
  const ledger = useTranslations("ledger");
  const locale = useLocale();
  const heads = [words("item"), words("lamps"), words("progress"), words("dueOn"), lastHead];
  return (
    <DataTable caption={caption} phone="cards" head={heads.map((name) => <Column key={name}>{name}</Column>)}>
      {rows.map((row, index) => (
        <tr key={row.id}>
          <RowHead>
            <ItemLink {...row} /> {row.overdue ? <FlagBadge flag="overdue" /> : null}
          </RowHead>
          <Cell>
            <Lamp value={row.lamp} />
          </Cell>
          <Cell>
            <ShareBar lamp={row.lamp} progress={row.progress} expected={row.expected} />
          </Cell>
          <Cell label={words("dueOn")} className="md:whitespace-nowrap">
            {formatDay(row.dueOn, locale)}
            {row.deferrals > 0 && row.originalDueOn !== row.dueOn ? (
              <span className="block text-ink-2 text-small">
                {ledger("wasDue", { day: formatDay(row.originalDueOn, locale) })}
              </span>
            ) : null}
          </Cell>
          <Cell label={lastHead}>{last(index)}</Cell>
        </tr>
      ))}
    </DataTable>
  );
}

/** What it leads, the worst first. */
export function Led({ shown }: { shown: Department }) {
  const words = useTranslations("departments");
  const states = useTranslations("values.state");
  const { items, department, asOf } = shown;
  return (
    <Titled
      of="items"
      help="lamps"
      count={items.length}
      aside={
        items.length > 0 ? (
          <a href={ledgerHref({ department: [department.code], flag: "counted", asOf })}>
            {words("inLedger")}
          </a>
        ) : null
      }
    >
      {items.length === 0 ? (
        <p className="text-ink-2">{words("noItems")}</p>
      ) : (
        <ItemTable
          caption={words("itemsCaption")}
          rows={items}
          lastHead={words("state")}
          last={(index) => {
            const state = items[index]?.state;
            return state ? states(state) : null;
          }}
        />
      )}
    </Titled>
  );
}

/** What it supports, with the departments that lead: these items count in none of its figures. */
export function Supported({ shown }: { shown: Department }) {
  const words = useTranslations("departments");
  const locale = useLocale();
  const { supported, asOf } = shown;
  return (
    <Titled of="supported" count={supported.length}>
      {supported.length === 0 ? (
        <p className="text-ink-2">{words("noSupported")}</p>
      ) : (
        <ItemTable
          caption={words("supportedCaption")}
          rows={supported}
          lastHead={words("lead")}
          last={(index) => {
            const lead = supported[index];
            return lead ? (
              <a href={departmentHref(lead.leadCode, { asOf })}>
                {locale === "zh" ? lead.leadZh : lead.leadEn}
              </a>
            ) : null;
          }}
        />
      )}
    </Titled>
  );
}
