import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Cell, Column, DataTable, RowHead } from "@/app/_ui/data-table";
import { Lamp } from "@/app/_ui/lamp";
import { Section } from "@/app/_ui/section";
import { formatShare } from "@/app/_words/format";
import type { CommitmentData } from "./data";

/** The parts of a programme; the programme's progress is theirs. */
export function Children({ rows }: { rows: CommitmentData["children"] }) {
  const words = useTranslations("commitment");
  const locale = useLocale();
  const closed = rows.filter((row) => row.state === "closed").length;
  const heads = [words("part"), words("lead"), words("lamp"), words("progress")];
  return (
    <Section title={words("children")} aside={words("childrenClosed", { closed, total: rows.length })}>
      <DataTable
        caption={words("children")}
        phone="cards"
        head={heads.map((head, index) => (
          <Column key={head} numeric={index === 3}>
            {head}
          </Column>
        ))}
      >
        {rows.map((row) => (
          <tr key={row.code}>
            <RowHead>
              <Link href={`/commitments/${row.code}`}>{locale === "zh" ? row.titleZh : row.titleEn}</Link>
            </RowHead>
            <Cell label={heads[1]}>{locale === "zh" ? row.departmentZh : row.departmentEn}</Cell>
            <Cell label={heads[2]}>{row.lamp ? <Lamp value={row.lamp} /> : "–"}</Cell>
            <Cell numeric label={heads[3]}>
              {row.progress === null ? "–" : formatShare(row.progress)}
            </Cell>
          </tr>
        ))}
      </DataTable>
    </Section>
  );
}
