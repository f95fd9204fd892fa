"use client";
import clsx from "clsx";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { memo } from "react";
import { Badge } from "@/app/_ui/badge";
import { Cell, RowHead } from "@/app/_ui/data-table";
import { selfAssessments } from "@/db/values";
import { type Edit, type GridRow as Row, isReady } from "./grid-state";
import { ReadingCells } from "./reading-cells";
import { RowRefusal } from "./row-refusal";
import type { RowRefusal as Refused } from "./send-rows";

type Props = {
  row: Row;
  index: number;
  period: string;
  edit: Edit;
  refusal: Refused | null;
  /** Sent from this page; the server's answer may not be drawn yet. */
  sent: boolean;
  onEdit: (row: Row, part: Partial<Edit>) => void;
  onAgain: (row: Row, part: Partial<Pick<Edit, "confirmed" | "version">>) => void;
};

const texts = ["progress", "problems", "nextSteps"] as const;

/** One pledge: its values and words as fields of a table; on a phone the same cells stand under each other. */
function GridRowFields({ row, index, period, edit, refusal, sent, onEdit, onAgain }: Props) {
  const words = useTranslations("grid");
  const values = useTranslations("values");
  const locale = useLocale();
  const { commitment, update } = row;
  const { code } = commitment;
  const { filing, noChange } = edit;
  const closed = !row.mayFile || sent;
  const disabled = closed || noChange;
  const href = `/commitments/${encodeURIComponent(code)}`;
  const formHref = `${href}/updates/${period}`;
  const refusalId = `${commitment.id}-refusal`;
  const wiring = (field: string) => {
    const wrong = refusal?.field === field;
    return {
      id: `${commitment.id}-${field}`,
      "aria-invalid": wrong || undefined,
      "aria-describedby": wrong ? refusalId : undefined,
    };
  };
  const at = (column: string) => ({ "data-row": index, "data-column": column });
  const set = (part: Partial<Edit["filing"]>) => onEdit(row, { filing: { ...filing, ...part } });
  const touched = !closed && !edit.kept;
  // On a phone a row that is done is one line: what is left to do comes into view.
  const folded = closed ? "max-md:hidden!" : undefined;
  return (
    <tr className={clsx(touched && "bg-brand-soft")}>
      <RowHead>
        <Link href={closed ? href : formHref} className="font-medium">
          {code}
        </Link>
        <span className="block">{locale === "zh" ? commitment.titleZh : commitment.titleEn}</span>
        <span className="flex flex-wrap gap-1">
          {sent ? (
            <Badge>{words("sentNow")}</Badge>
          ) : update && update.state !== "draft" ? (
            <Badge tone={update.state === "returned" ? "yellow" : undefined}>
              {values(`updateState.${update.state}`)}
            </Badge>
          ) : null}
          {touched ? <Badge tone="brand">{words("touched")}</Badge> : null}
          {!touched && isReady(row, edit) && !sent ? <Badge>{words("draft")}</Badge> : null}
        </span>
        {update?.state === "returned" && !sent && update.returnReason ? (
          <span className="block text-small text-yellow">
            {words("returned", { reason: update.returnReason })}
          </span>
        ) : null}
        {refusal && !sent ? (
          <RowRefusal
            id={refusalId}
            {...{ refusal, formHref }}
            confirmed={edit.confirmed}
            onAgain={(part) => onAgain(row, part)}
          />
        ) : null}
      </RowHead>
      <Cell label={words("column.reading")} className={folded}>
        <ReadingCells
          {...{ row, index, disabled, wiring }}
          readings={filing.readings}
          onChange={(readings) => set({ readings })}
        />
      </Cell>
      <Cell label={words("column.selfAssessment")} className={folded}>
        <select
          {...wiring("selfAssessment")}
          {...at("selfAssessment")}
          aria-label={`${code} ${words("column.selfAssessment")}`}
          className="control scroll-mb-28 min-h-9 px-1.5 py-1"
          disabled={disabled}
          value={filing.selfAssessment ?? ""}
          onChange={(event) =>
            set({ selfAssessment: selfAssessments.find((one) => one === event.target.value) ?? null })
          }
        >
          {selfAssessments.map((one) => (
            <option key={one} value={one}>
              {values(`selfAssessment.${one}`)}
            </option>
          ))}
        </select>
      </Cell>
      {texts.map((field) => (
        <Cell key={field} label={words(`column.${field}`)} className={folded}>
          <textarea
            {...wiring(field)}
            {...at(field)}
            aria-label={`${code} ${words(`column.${field}`)}`}
            rows={3}
            className="control scroll-mb-28 resize-y px-2 py-1"
            disabled={disabled}
            value={filing[field]}
            onChange={(event) => set({ [field]: event.target.value })}
          />
        </Cell>
      ))}
      <Cell className={folded}>
        <label className="flex min-h-9 items-center gap-2">
          <input
            type="checkbox"
            {...at("noChange")}
            className="size-4 shrink-0 scroll-mb-28"
            aria-label={`${code} ${words("column.noChange")}`}
            disabled={closed}
            checked={noChange}
            onChange={(event) => onEdit(row, { noChange: event.target.checked })}
          />
          <span className="text-small md:sr-only">{words("column.noChange")}</span>
        </label>
      </Cell>
    </tr>
  );
}

export const GridRow = memo(GridRowFields);
