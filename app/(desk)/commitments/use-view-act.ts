"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useSay } from "@/app/_ui/live-region";
import { errorText } from "@/app/_words/error-text";

type Api = typeof import("@/app/_trpc/client")["api"];

/** One thing done to one's views: once at a time, a refusal in words, a success said aloud. */
export function useViewAct() {
  const router = useRouter();
  const say = useSay();
  const errors = useTranslations("errors");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  async function act(call: (api: Api) => Promise<unknown>, done: string, close?: () => void) {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    // Loaded when it is pressed: most readers of the ledger only read.
    const { api, refusalOf } = await import("@/app/_trpc/client");
    try {
      await call(api);
      close?.();
      say(done);
      router.refresh();
    } catch (error) {
      setProblem(errorText(errors, refusalOf(error)));
    } finally {
      setBusy(false);
    }
  }
  return { act, busy, problem };
}
