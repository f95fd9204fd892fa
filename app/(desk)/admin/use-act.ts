"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { type Refusal, refusalOf } from "@/app/_trpc/client";
import { errorText } from "@/app/_words/error-text";

/**
 * Runs one change at a time and then reads the page anew. `problem` is what the server refused in words;
 * `problemOf` the part of it that belongs to a field.
 */
export function useAct() {
  const words = useTranslations("errors");
  const router = useRouter();
  const [sending, setSending] = useState(false);
  // Busy until the page shows what was done: nothing that is done already is offered once more.
  const [refreshing, startRefresh] = useTransition();
  const busy = sending || refreshing;
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function act<T>(run: () => Promise<T>): Promise<{ done: T } | null> {
    if (busy) return null;
    setSending(true);
    setRefusal(null);
    try {
      const done = await run();
      startRefresh(() => router.refresh());
      return { done };
    } catch (error) {
      setRefusal(refusalOf(error));
      return null;
    } finally {
      setSending(false);
    }
  }

  const problemOf = (field: string): string | undefined => {
    const issue = refusal?.issues.find((one) => one.path === field);
    if (issue) return errorText(words, { key: issue.key, code: refusal?.code });
    return refusal?.field === field ? errorText(words, refusal) : undefined;
  };
  const problem = refusal ? errorText(words, refusal.issues.length ? { code: "INVALID" } : refusal) : null;
  return { act, busy, problem, problemOf };
}
