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

  /** True when it was done. */
  async function act(call: () => Promise<unknown>, done: string): Promise<boolean> {
    if (state !== "still") return false;
    setState("working");
    setProblem(null);
    try {
      await call();
    } catch (error) {
      setProblem(refusalText(words, refusalOf(error), from));
      setState("still");
      return false;
    }
    setState("done");
    say(done);
    router.refresh();
    return true;
  }
  return { act, busy: state !== "still", problem, refresh: () => router.refresh() };
}
