import { useLocale, useTranslations } from "next-intl";
import { Cell, Column, DataTable, RowHead } from "@/app/_ui/data-table";
import { formatDay } from "@/app/_words/format";
import type { Department } from "../departments-data";
import { ItemLink } from "./item-link";
import { Titled } from "./titled";

/** Deferred items: the original date stands beside the approved one for ever. */
export function Deferrals({ shown }: { shown: Department }) {
  const words = useTranslations("departments");
  const locale = useLocale();
  const items = shown.items.filter((item) => item.deferrals > 0);
  const { granted } = shown.figures.deferrals;
  const names = (["item", "originalDue", "approvedDue", "timesDeferred"] as const).map((key) => words(key));
  const [, original = "", approved = "", times = ""] = names;
  return (
    <Titled
      of="deferrals"
      help="punctuality"
      aside={items.length > 0 ? words("deferralsCount", { granted, items: items.length }) : null}
    >
      {items.length === 0 ? (
        <p className="text-ink-2">{words("noDeferrals")}</p>
      ) : (
        <DataTable
          caption={words("deferralsCaption")}
          phone="cards"
          head={names.map((name, index) => (
            <Column key={name} numeric={index === 3}>
              {name}
            </Column>
          ))}
        >
          {items.map((item) => (
            <tr key={item.id}>
              <RowHead>
                <ItemLink {...item} />
              </RowHead>
              <Cell label={original}>{formatDay(item.originalDueOn, locale)}</Cell>
              <Cell label={approved}>{formatDay(item.dueOn, locale)}</Cell>
              <Cell numeric label={times}>
                {item.deferrals}
              </Cell>
            </tr>
          ))}
        </DataTable>
      )}
    </Titled>
  );
}
