import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/app/_ui/badge";
import { Cell, Column, DataTable, RowHead } from "@/app/_ui/data-table";
import { Lamp } from "@/app/_ui/lamp";
import { CommitmentLink } from "../commitments/commitment-link";
import { ClockText } from "./clock-text";
import type { NoticeRow } from "./notices-data";
import { StepBadge } from "./step-badge";

type Props = { rows: readonly NoticeRow[]; today: string; found: string };

/** Notices under each other; the number leads to the sheet. */
export function NoticesTable({ rows, today, found }: Props) {
  const words = useTranslations("notices");
  const values = useTranslations("values");
  const locale = useLocale();
  const names = ["number", "commitment", "department", "lamp", "state", "clock"] as const;
  const head = names.map((name) => <Column key={name}>{words(`column.${name}`)}</Column>);
  return (
    <DataTable caption={found} showCaption phone="cards" head={head}>
      {rows.map((row) => (
        <tr key={row.id}>
          <RowHead>
            <Link
              prefetch={false}
              href={`/notices/${row.id}`}
              className="mr-2 whitespace-nowrap"
              aria-label={`${row.numberText ?? words("open")} ${values(`noticeStep.${row.step}`)} ${row.code}`}
            >
              {row.numberText ?? words("open")}
            </Link>
            <StepBadge step={row.step} />
          </RowHead>
          <Cell>
            <span className="text-ink-2 text-small">{row.code}</span> <CommitmentLink {...row} />
          </Cell>
          <Cell label={words("column.department")}>
            {locale === "zh" ? row.departmentZh : row.departmentEn}
          </Cell>
          <Cell label={words("column.lamp")}>{row.lamp ? <Lamp value={row.lamp} /> : "–"}</Cell>
          <Cell label={words("column.state")}>
            <Badge tone={row.state === "answered" ? "brand" : "plain"}>
              {values(`noticeState.${row.state}`)}
            </Badge>
          </Cell>
          <Cell label={words("column.clock")} className="text-small">
            <ClockText row={row} today={today} />
          </Cell>
        </tr>
      ))}
    </DataTable>
  );
}
