"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Cell, Column, DataTable, RowHead } from "@/app/_ui/data-table";
import { Lamp } from "@/app/_ui/lamp";
import { CommitmentLink } from "../commitments/commitment-link";
import { becauseText } from "./because-text";
import { DraftChosen } from "./draft-chosen";
import type { SuggestedRow } from "./notices-data";
import { StepBadge } from "./step-badge";

/** What one call drafts at most; a longer list is drafted in turns. */
const most = 100;

type Props = { rows: readonly Omit<SuggestedRow, "governmentId">[] };

/** What the ladder proposes, to be drafted in one press: a supervisor leaves out what should wait. */
export function SuggestedTable({ rows }: Props) {
  const words = useTranslations("notices");
  const values = useTranslations("values");
  const locale = useLocale();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = rows.filter((row) => !left.has(row.commitmentId)).slice(0, most);
  const toggle = (id: string) =>
    setLeft((now) => {
      const next = new Set(now);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const all = left.size === 0;
  const head = (
    <>
      <Column>
        <input
          type="checkbox"
          className="size-4"
          aria-label={words("selectAll")}
          checked={all}
          onChange={() => setLeft(all ? new Set(rows.map((row) => row.commitmentId)) : new Set())}
        />
      </Column>
      <Column>{words("column.commitment")}</Column>
      <Column>{words("column.department")}</Column>
      <Column>{words("column.lamp")}</Column>
      <Column>{words("column.proposed")}</Column>
      <Column>{words("column.because")}</Column>
    </>
  );
  return (
    <div className="grid gap-3">
      {/* Other rows are another press; what was left out stays left out. */}
      <DraftChosen key={rows.map((row) => row.code).join()} ids={chosen.map((row) => row.commitmentId)} />
      <DataTable caption={words("group.suggested")} phone="cards" head={head}>
        {rows.map((row) => (
          <tr key={row.commitmentId}>
            <Cell>
              <input
                type="checkbox"
                className="size-4"
                aria-label={words("select", { code: row.code })}
                checked={!left.has(row.commitmentId)}
                onChange={() => toggle(row.commitmentId)}
              />
            </Cell>
            <RowHead>
              <span className="text-ink-2 text-small">{row.code}</span> <CommitmentLink {...row} />
            </RowHead>
            <Cell label={words("column.department")}>
              {locale === "zh" ? row.departmentZh : row.departmentEn}
            </Cell>
            <Cell label={words("column.lamp")}>
              <Lamp value={row.lamp} />
            </Cell>
            <Cell label={words("column.proposed")}>
              <StepBadge step={row.step} />
            </Cell>
            <Cell label={words("column.because")} className="text-small">
              {becauseText({ notices: words, values }, row.because, locale)}
            </Cell>
          </tr>
        ))}
      </DataTable>
    </div>
  );
}
