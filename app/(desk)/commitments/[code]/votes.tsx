import { useLocale, useTranslations } from "next-intl";
import { Cell, Column, DataTable, RowHead } from "@/app/_ui/data-table";
import { Section } from "@/app/_ui/section";
import { formatDay, formatNumber, formatShare } from "@/app/_words/format";
import type { CommitmentData } from "./data";

const counts = ["satisfied", "mostlySatisfied", "dissatisfied"] as const;

/** How the deputies voted, each vote with its shares of the ballots. */
export function Votes({ rows }: { rows: CommitmentData["votes"] }) {
  const words = useTranslations("commitment.vote");
  const locale = useLocale();
  return (
    <Section title={words("title")}>
      <DataTable
        caption={words("title")}
        phone="cards"
        head={
          <>
            <Column>{words("heldOn")}</Column>
            {counts.map((name) => (
              <Column key={name} numeric>
                {words(name)}
              </Column>
            ))}
          </>
        }
      >
        {rows.map((row) => {
          const total = counts.reduce((sum, name) => sum + row[name], 0);
          return (
            <tr key={row.id}>
              <RowHead>
                {formatDay(row.heldOn, locale)}
                {row.note ? <span className="block text-ink-2 text-small">{row.note}</span> : null}
              </RowHead>
              {counts.map((name) => (
                <Cell key={name} numeric label={words(name)}>
                  {words("counted", {
                    count: formatNumber(row[name], locale),
                    share: formatShare(row[name] / total),
                  })}
                </Cell>
              ))}
            </tr>
          );
        })}
      </DataTable>
    </Section>
  );
}
