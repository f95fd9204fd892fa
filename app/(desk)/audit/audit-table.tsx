import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Cell, Column, DataTable, RowHead } from "@/app/_ui/data-table";
import { eventText, wordsOf } from "@/app/_words/event-text";
import { formatInstant } from "@/app/_words/format";
import type { AuditEvent } from "@/server/audit/events";
import type { Names } from "@/server/audit/names";
import { EventDetails } from "./event-details";

type Props = { rows: readonly AuditEvent[]; names: Names; timeZone: string };

/** The trail in words, one entry a row. */
export function AuditTable({ rows, names, timeZone }: Props) {
  const words = useTranslations("audit");
  const told = { commitment: useTranslations("commitment"), values: useTranslations("values") };
  const locale = useLocale();
  const head = ["seq", "when", "who", "item", "what", "details"] as const;
  return (
    <DataTable
      caption={words("title")}
      phone="cards"
      head={head.map((key) => <Column key={key}>{words(key)}</Column>)}
    >
      {rows.map((row) => {
        const post = row.postId ? names[row.postId]?.[locale] : undefined;
        const said = wordsOf(row);
        return (
          <tr key={row.seq}>
            <RowHead className="text-ink-2">{row.seq}</RowHead>
            <Cell label={words("when")} className="whitespace-nowrap">
              {row.at ? formatInstant(new Date(row.at), locale, timeZone) : "–"}
            </Cell>
            <Cell label={words("who")}>
              {row.who ?? words("system")}
              {post && post !== row.who ? <span className="block text-ink-2 text-small">{post}</span> : null}
            </Cell>
            <Cell label={words("item")} className="whitespace-nowrap">
              {row.code ? <Link href={`/commitments/${encodeURIComponent(row.code)}`}>{row.code}</Link> : "–"}
            </Cell>
            <Cell label={words("what")} className="max-w-prose break-words">
              {row.erased ? words("erased") : eventText(told, locale, row, names)}
              {said ? <span className="block text-ink-2">{said}</span> : null}
            </Cell>
            <Cell label={words("details")} className="max-w-80">
              {row.erased ? "–" : <EventDetails row={row} names={names} timeZone={timeZone} />}
            </Cell>
          </tr>
        );
      })}
    </DataTable>
  );
}
