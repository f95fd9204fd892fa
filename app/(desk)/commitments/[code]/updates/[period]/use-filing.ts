"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { draftKey, dropOldDrafts, keepDraft, readDraft } from "@/app/_ui/local-draft";
import { type Refusal, refusalOf } from "@/app/_trpc/client";
import { type Filing, type FilingData, initialFiling } from "./filing-state";
import { draftOf, nameOfExtra } from "./keep-filing";

export type Saving = { state: "idle" | "saving" | "unsaved" } | { state: "saved"; at: Date };
const pauseMs = 1200;

/**
 * The filing as it is typed: kept in this browser at every stroke and on the server after every pause. One save at
 * a time, so that a form never competes with itself for the version.
 */
export function useFiling(data: FilingData, userId: string) {
  const draft = draftOf(data);
  // In a ref, for a new update gets the name that its copy is kept under with its first save.
  const key = useRef(draftKey(userId, data.commitment.id, draft.name));
  const [filing, setFiling] = useState(() => initialFiling(data));
  const [restored, setRestored] = useState(false);
  const [saving, setSaving] = useState<Saving>({ state: "idle" });
  const [stored, setStored] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  /** Whether saving was refused: only then does the next good save put the refusal away. */
  const unkept = useRef(false);
  const done = useRef(false);
  const version = useRef(data.current?.version ?? null);
  const id = useRef(data.current?.id ?? null);
  const keep = useRef(draft.keep);
  const latest = useRef(filing);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const inTurn = useCallback(<T>(run: () => Promise<T>): Promise<T> => {
    const turn = queue.current.then(run, run);
    queue.current = turn.catch(() => undefined);
    return turn;
  }, []);

  const save = useCallback(
    () =>
      inTurn(async () => {
        clearTimeout(timer.current);
        // Waited behind the submission: there is no draft left to keep.
        if (done.current) return true;
        setSaving({ state: "saving" });
        const sent = latest.current;
        try {
          const saved = await keep.current(sent, { id: id.current, version: version.current });
          version.current = saved.version;
          id.current = saved.id;
          const named = draftKey(
            userId,
            data.commitment.id,
            data.extra ? nameOfExtra(saved.id) : data.period,
          );
          const isSame = latest.current === sent;
          if (isSame || named !== key.current) window.localStorage.removeItem(key.current);
          if (!isSame && named !== key.current)
            keepDraft(window.localStorage, named, {
              filing: latest.current,
              version: saved.version,
              at: Date.now(),
            });
          key.current = named;
          // What sending was refused for still stands: a draft may be kept with it.
          if (unkept.current) setRefusal(null);
          unkept.current = false;
          setStored(true);
          setSaving({ state: "saved", at: saved.savedAt });
          return true;
        } catch (error) {
          unkept.current = true;
          setRefusal(refusalOf(error));
          setSaving({ state: "unsaved" });
          return false;
        }
      }),
    [inTurn, userId, data.commitment.id, data.extra, data.period],
  );

  const change = useCallback(
    (next: Filing) => {
      latest.current = next;
      setFiling(next);
      keepDraft(window.localStorage, key.current, { filing: next, version: version.current, at: Date.now() });
      setSaving((now) => (now.state === "saving" ? now : { state: "unsaved" }));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), pauseMs);
    },
    [save],
  );

  useEffect(() => {
    dropOldDrafts(window.localStorage, Date.now());
    const kept = readDraft<Filing>(window.localStorage, key.current, Date.now());
    if (!kept || JSON.stringify(kept.filing) === JSON.stringify(latest.current)) return;
    latest.current = kept.filing;
    // Typed upon that version: what a colleague saved since is not overwritten without a question.
    version.current = kept.version;
    setFiling(kept.filing);
    setRestored(true);
    setSaving({ state: "unsaved" });
  }, []);

  useEffect(() => () => clearTimeout(timer.current), []);

  const forget = useCallback(() => {
    done.current = true;
    clearTimeout(timer.current);
    window.localStorage.removeItem(key.current);
  }, []);

  return { filing, change, save, saving, stored, refusal, setRefusal, restored, version, id, inTurn, forget };
}
