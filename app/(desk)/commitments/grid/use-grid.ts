"use client";
import { useRouter } from "next/navigation";
import { useCallback, useMemo, useState } from "react";
import type { Refusal } from "@/app/_trpc/client";
import { type Edit, type Edits, formOf, type GridData, type GridRow, initialEdit } from "./grid-state";
import { type Action, type RowRefusal, sendRows } from "./send-rows";
import { useKeptEdits } from "./use-kept-edits";

export type Outcome = { action: Action; done: number; refused: RowRefusal[]; failure: Refusal | null };

/** The grid's rows as they are typed, and their way to the server, one action at a time. */
export function useGrid(data: GridData, userId: string) {
  const router = useRouter();
  const { edits, latest, change, restored } = useKeptEdits(data, userId);
  const [undo, setUndo] = useState<Edits | null>(null);
  const [busy, setBusy] = useState<Action | null>(null);
  /** Versions that this page has sent; a page read anew knows them too. */
  const [sentAs, setSentAs] = useState<Readonly<Record<string, number>>>({});
  const [refusals, setRefusals] = useState<Readonly<Record<string, RowRefusal>>>({});
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const openings = useMemo(
    () => new Map(data.rows.map((row) => [row.commitment.id, initialEdit(row, data)])),
    [data],
  );
  const editOf = useCallback(
    (row: GridRow, all: Edits): Edit => {
      const own = all[row.commitment.id];
      const opening = openings.get(row.commitment.id) ?? initialEdit(row, data);
      // What was saved here gives way to what somebody saved after it.
      return own && !(own.kept && (opening.version ?? 0) > (own.version ?? 0)) ? own : opening;
    },
    [openings, data],
  );

  const edit = useCallback(
    (row: GridRow, part: Partial<Edit>) => {
      const { id } = row.commitment;
      setUndo(null);
      change({
        ...latest.current,
        [id]: { ...editOf(row, latest.current), confirmed: [], ...part, kept: false },
      });
    },
    [change, latest, editOf],
  );
  const replace = useCallback(
    (next: Edits) => {
      setUndo(latest.current);
      change(next);
    },
    [change, latest],
  );

  async function send(action: Action, rows: readonly GridRow[]) {
    if (busy || rows.length === 0) return;
    setBusy(action);
    setOutcome(null);
    setUndo(null);
    const tried = new Map(rows.map((row) => [row.commitment.id, editOf(row, latest.current)]));
    const forms = rows.map((row) =>
      formOf(row, data.period, tried.get(row.commitment.id) ?? initialEdit(row, data)),
    );
    const { done, versions, refused, failure } = await sendRows(action, data.period, forms);
    const next: Record<string, Edit> = { ...latest.current };
    for (const id of done) {
      const own = next[id] ?? tried.get(id);
      if (action === "submit" || !own) delete next[id];
      else next[id] = { ...own, version: versions[id] ?? own.version, kept: own === tried.get(id) };
    }
    change(next);
    if (action === "submit") setSentAs((all) => ({ ...all, ...versions }));
    setRefusals((all) => ({
      ...Object.fromEntries(Object.entries(all).filter(([id]) => !tried.has(id))),
      ...Object.fromEntries(refused.map((one) => [one.commitmentId, one])),
    }));
    setOutcome({ action, done: done.length, refused, failure });
    setBusy(null);
    if (done.length) router.refresh();
  }

  const isSent = ({ commitment, update }: GridRow) => (sentAs[commitment.id] ?? 0) > (update?.version ?? 0);

  /** Answers what stopped one row, and tries that row again. */
  function again(row: GridRow, part: Partial<Pick<Edit, "confirmed" | "version">>) {
    const { id } = row.commitment;
    change({ ...latest.current, [id]: { ...editOf(row, latest.current), ...part, kept: false } });
    void send(outcome?.action ?? "submit", [row]);
  }

  return {
    edits,
    editOf,
    edit,
    replace,
    undo,
    change,
    restored,
    busy,
    isSent,
    refusals,
    outcome,
    send,
    again,
  };
}
