"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { draftKey, dropOldDrafts, keepDraft, readDraft } from "@/app/_ui/local-draft";
import type { Edits, GridData } from "./grid-state";

/**
 * What was typed into the grid, kept in this browser at every stroke until the server has it. `latest` is it without
 * waiting for React: a save that comes back compares with what is there by then.
 */
export function useKeptEdits(data: GridData, userId: string) {
  const key = draftKey(userId, "grid", data.period);
  const [edits, setEdits] = useState<Edits>({});
  const [restored, setRestored] = useState(false);
  const latest = useRef<Edits>(edits);
  const fileable = useRef(new Set<string>());
  fileable.current = new Set(data.rows.filter((row) => row.mayFile).map((row) => row.commitment.id));

  const change = useCallback(
    (next: Edits) => {
      latest.current = next;
      setEdits(next);
      const open = Object.entries(next).filter(([, edit]) => !edit.kept);
      if (open.length)
        keepDraft(window.localStorage, key, {
          filing: Object.fromEntries(open),
          version: null,
          at: Date.now(),
        });
      else window.localStorage.removeItem(key);
    },
    [key],
  );

  useEffect(() => {
    dropOldDrafts(window.localStorage, Date.now());
    const kept = readDraft<Edits>(window.localStorage, key, Date.now());
    const open = Object.entries(kept?.filing ?? {}).filter(([id]) => fileable.current.has(id));
    if (open.length === 0) return;
    latest.current = Object.fromEntries(open);
    setEdits(latest.current);
    setRestored(true);
  }, [key]);

  return { edits, latest, change, restored };
}
