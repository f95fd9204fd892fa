import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Cell, Column, DataTable, RowHead } from "@/app/_ui/data-table";
import { Section } from "@/app/_ui/section";
import { formatDay, formatMonth } from "@/app/_words/format";
import { publicHref } from "../../p/[government]/[year]/links";
import type { EditionRow, Overview } from "./editions-data";
import { Hash } from "./hash";

/** Every edition with its signature, its fingerprint and what was corrected since. */
export function EditionsTable({ shown }: { shown: Pick<Overview, "editions" | "slug" | "plan"> }) {
  const words = useTranslations("editions.list");
  if (shown.editions.length === 0)
    return (
      <Section title={words("title")}>
        <p className="text-ink-2">{words("empty")}</p>
      </Section>
    );
  const href = (edition: string) => publicHref({ government: shown.slug, year: shown.plan.year, edition });
  return (
    <Section title={words("title")}>
      <DataTable
        caption={words("title")}
        phone="cards"
        head={
          <>
            <Column>{words("period")}</Column>
            <Column>{words("signed")}</Column>
            <Column>{words("sha256")}</Column>
            <Column>{words("corrections")}</Column>
            <Column>{words("page")}</Column>
          </>
        }
      >
        {shown.editions.map((row) => (
          <Row key={row.period} row={row} page={href(row.period)} />
        ))}
      </DataTable>
    </Section>
  );
}

function Row({ row, page }: { row: EditionRow; page: string }) {
  const words = useTranslations("editions.list");
  const locale = useLocale();
  const month = formatMonth(row.period, locale);
  return (
    <tr>
      <RowHead className="font-semibold">{month}</RowHead>
      <Cell label={words("signed")}>
        {words("by", { day: formatDay(row.publishedOn, locale), name: row.signedBy })}
      </Cell>
      <Cell label={words("sha256")}>
        <Hash sha256={row.sha256} />
      </Cell>
      <Cell label={words("corrections")}>
        {words("corrected", { count: row.corrections })}{" "}
        <Link
          prefetch={false}
          href={`/editions/${row.period}`}
          aria-label={words("detailsOf", { month })}
          className="ml-2"
        >
          {words("details")}
        </Link>
      </Cell>
      <Cell label={words("page")}>
        {/* A plain link: the public pages stand outside the desk. */}
        <a href={page} aria-label={words("pageOf", { month })}>
          {words("page")}
        </a>
      </Cell>
    </tr>
  );
}
