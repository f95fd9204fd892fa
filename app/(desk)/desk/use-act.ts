"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { refusalOf } from "@/app/_trpc/client";
import { useSay } from "@/app/_ui/live-region";
import { refusalText } from "./refusal-text";

/**
 * One action at a row: once at a time, a refusal in words, a success said aloud; then the page is read anew and the
 * row is gone. `from` is the state in which the row was shown.
 */
export function useAct(from: string) {
  const router = useRouter();
  const say = useSay();
  const words = {
    desk: useTranslations("desk"),
    errors: useTranslations("errors"),
    values: useTranslations("values"),
  };
  const [state, setState] = useState<"still" | "working" | "done">("still");
  const [problem, setProblem] = useState<string | null>(null);

  /** `done` may tell of what came back; `close` shuts a dialog before the success is said: what lies under an open one is not heard. */
  async function act<T>(
    call: () => Promise<T>,
    done: string | ((made: T) => string),
    close?: () => void,
  ): Promise<void> {
    if (state !== "still") return;
    setState("working");
    setProblem(null);
    let made: T;
    try {
      made = await call();
    } catch (error) {
      setProblem(refusalText(words, refusalOf(error), from));
      setState("still");
      return;
    }
    setState("done");
    close?.();
    say(typeof done === "string" ? done : done(made));
    router.refresh();
  }
  return { act, busy: state !== "still", problem, refresh: () => router.refresh() };
}
