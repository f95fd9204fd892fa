import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { FlagBadge } from "@/app/_ui/badge";
import { Cell, Column, DataTable, RowHead } from "@/app/_ui/data-table";
import { FigureHelp } from "@/app/_ui/figure-help";
import { Lamp } from "@/app/_ui/lamp";
import { Section } from "@/app/_ui/section";
import { formatShare } from "@/app/_words/format";
import type { CommitmentData } from "./data";

const width = 120;

/** A share as a bar, with a mark where the schedule stands; what is beyond the whole is drawn as the whole. */
function ShareBar({ share, expected }: { share: number; expected: number | null }) {
  const at = (value: number) => Math.min(1, Math.max(0, value)) * width;
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${width} 10`}
      className="ml-auto hidden h-2.5 w-30 max-w-full md:block"
    >
      <rect width={width} height="6" y="2" className="fill-grey-soft" />
      <rect width={at(share)} height="6" y="2" className="fill-brand" />
      {expected === null ? null : <path d={`M${at(expected)} 0v10`} strokeWidth="2" className="stroke-ink" />}
    </svg>
  );
}

/** The parts of a programme; the programme's progress is the mean of theirs. */
export function Children({ data }: { data: CommitmentData }) {
  const words = useTranslations("commitment");
  const own = useTranslations("standing.children");
  const locale = useLocale();
  const rows = data.children;
  const closed = rows.filter((row) => row.state === "closed").length;
  const mean = data.lamp?.progress ?? null;
  const heads = [words("part"), words("lead"), words("lamp"), words("progress")];
  return (
    <Section
      title={words("children")}
      aside={
        <>
          {words("childrenClosed", { closed, total: rows.length })}
          {mean === null ? null : ` · ${own("mean", { mean: formatShare(mean) })}`}{" "}
          <FigureHelp of="children" />
        </>
      }
    >
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
              <Link href={`/commitments/${row.code}`}>{locale === "zh" ? row.titleZh : row.titleEn}</Link>{" "}
              {row.demonstration ? <FlagBadge flag="demonstration" /> : null}
            </RowHead>
            <Cell label={heads[1]}>{locale === "zh" ? row.departmentZh : row.departmentEn}</Cell>
            <Cell label={heads[2]}>{row.lamp ? <Lamp value={row.lamp} /> : "–"}</Cell>
            <Cell numeric label={heads[3]}>
              {row.progress === null ? "–" : formatShare(row.progress)}
              {row.progress === null ? null : <ShareBar share={row.progress} expected={row.expected} />}
            </Cell>
          </tr>
        ))}
      </DataTable>
    </Section>
  );
}
