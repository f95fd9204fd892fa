"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { draftKey, dropOldDrafts, keepDraft, readDraft } from "@/app/_ui/local-draft";
import { api, type Refusal, refusalOf } from "@/app/_trpc/client";
import { type Filing, type FilingData, initialFiling } from "./filing-state";

export type Saving = { state: "idle" | "saving" | "unsaved" } | { state: "saved"; at: Date };
const pauseMs = 1200;

/**
 * The filing as it is typed: kept in this browser at every stroke and on the server after every pause. One save at
 * a time, so that a form never competes with itself for the version.
 */
export function useFiling(data: FilingData, userId: string) {
  const { id: commitmentId } = data.commitment;
  const key = draftKey(userId, commitmentId, data.period);
  const [filing, setFiling] = useState(() => initialFiling(data));
  const [restored, setRestored] = useState(false);
  const [saving, setSaving] = useState<Saving>({ state: "idle" });
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const version = useRef(data.current?.version ?? null);
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
        setSaving({ state: "saving" });
        const sent = latest.current;
        try {
          const saved = await api.updates.saveDraft.mutate({
            ...sent,
            commitmentId,
            period: data.period,
            version: version.current,
          });
          version.current = saved.version;
          if (latest.current === sent) window.localStorage.removeItem(key);
          setRefusal(null);
          setSaving({ state: "saved", at: saved.savedAt });
          return true;
        } catch (error) {
          setRefusal(refusalOf(error));
          setSaving({ state: "unsaved" });
          return false;
        }
      }),
    [inTurn, commitmentId, data.period, key],
  );

  const change = useCallback(
    (next: Filing) => {
      latest.current = next;
      setFiling(next);
      keepDraft(window.localStorage, key, { filing: next, version: version.current, at: Date.now() });
      setSaving((now) => (now.state === "saving" ? now : { state: "unsaved" }));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), pauseMs);
    },
    [key, save],
  );

  useEffect(() => {
    dropOldDrafts(window.localStorage, Date.now());
    const kept = readDraft<Filing>(window.localStorage, key, Date.now());
    if (!kept || JSON.stringify(kept.filing) === JSON.stringify(latest.current)) return;
    latest.current = kept.filing;
    setFiling(kept.filing);
    setRestored(true);
    setSaving({ state: "unsaved" });
  }, [key]);

  useEffect(() => () => clearTimeout(timer.current), []);

  const forget = useCallback(() => {
    clearTimeout(timer.current);
    window.localStorage.removeItem(key);
  }, [key]);

  return { filing, change, save, saving, refusal, setRefusal, restored, version, inTurn, forget };
}
