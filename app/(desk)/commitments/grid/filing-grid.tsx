"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useRef } from "react";
import { Alert } from "@/app/_ui/alert";
import { Button } from "@/app/_ui/button";
import { useSay } from "@/app/_ui/live-region";
import { selfAssessments } from "@/db/values";
import { type ColumnName, fillCells } from "./fill-cells";
import { GridOutcome } from "./grid-outcome";
import { GridRow } from "./grid-row";
import { type Edit, type GridData, type GridRow as Row, isReady, isUnsaved } from "./grid-state";
import { GridTable } from "./grid-table";
import { useGrid } from "./use-grid";

type Props = { data: GridData; userId: string; caption: string };

/** A bureau's whole month in one table: typed or pasted, kept as drafts, and sent row by row. */
export function FilingGrid({ data, userId, caption }: Props) {
  const words = useTranslations("grid");
  const values = useTranslations("values.selfAssessment");
  const say = useSay();
  const grid = useGrid(data, userId);
  const { edits, editOf, edit, replace, undo, busy, isSent, refusals, outcome } = grid;
  const frame = useRef<HTMLDivElement>(null);
  const again = useRef(grid.again);
  again.current = grid.again;
  const onAgain = useCallback(
    (row: Row, part: Partial<Pick<Edit, "confirmed" | "version">>) => again.current(row, part),
    [],
  );

  useEffect(() => {
    if (!outcome?.refused.length) return;
    const row = frame.current?.querySelector("[data-refusal]")?.closest("tr");
    const field = row?.querySelector<HTMLElement>('[aria-invalid="true"]');
    (field ?? row?.querySelector<HTMLElement>("[data-refusal]"))?.focus();
  }, [outcome]);

  const open = data.rows.filter((row) => !isSent(row));
  const left = open.some((row) => row.mayFile);
  const ready = open.filter((row) => isReady(row, editOf(row, edits)));
  const unsaved = open.filter((row) => isUnsaved(row, editOf(row, edits)));

  function fill(from: { row: number; column: ColumnName }, cells: string[][]) {
    const assessmentOf = (text: string) =>
      selfAssessments.find((one) => one === text || values(one) === text) ?? null;
    const made = fillCells({ data, edits, from, cells, assessmentOf });
    replace(made.edits);
    say(words(made.ignored ? "pastedPartly" : "pasted", { filled: made.filled, ignored: made.ignored }));
  }

  return (
    <div ref={frame} className="grid gap-4">
      {grid.restored ? <Alert tone="note">{words("restored")}</Alert> : null}
      <p className="text-ink-2 text-small max-md:hidden">{words("keys")}</p>
      <GridTable caption={caption} onTable={fill}>
        {data.rows.map((row, index) => (
          <GridRow
            key={row.commitment.id}
            {...{ row, index, onAgain }}
            period={data.period}
            edit={editOf(row, edits)}
            refusal={refusals[row.commitment.id] ?? null}
            sent={isSent(row)}
            onEdit={edit}
          />
        ))}
      </GridTable>
      <div className="no-print sticky bottom-0 grid gap-2 border-rule border-t bg-paper py-3">
        {outcome ? (
          <GridOutcome
            outcome={outcome}
            signInHref={`/login?callbackUrl=${encodeURIComponent(`/commitments/grid?period=${data.period}`)}`}
          />
        ) : null}
        {left ? null : (
          <p>
            {words("allFiled")} <Link href="/desk">{words("toDesk")}</Link>
          </p>
        )}
        <div className={left ? "flex flex-wrap items-center gap-3" : "hidden"}>
          <Button
            look="primary"
            aria-busy={busy === "submit"}
            aria-disabled={busy !== null || ready.length === 0}
            onClick={() => void grid.send("submit", ready)}
          >
            {busy === "submit"
              ? words("submitting")
              : words(data.endorsement ? "submitEndorse" : "submit", { count: ready.length })}
          </Button>
          <Button
            aria-busy={busy === "save"}
            aria-disabled={busy !== null || unsaved.length === 0}
            onClick={() => void grid.send("save", unsaved)}
          >
            {words("save", { count: unsaved.length })}
          </Button>
          {undo ? (
            <Button look="quiet" onClick={() => replace(undo)}>
              {words("undoPaste")}
            </Button>
          ) : null}
          <span className="text-ink-2 text-small">{unsaved.length ? words("keptInBrowser") : ""}</span>
        </div>
      </div>
    </div>
  );
}
