"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type Refusal, refusalOf } from "@/app/_trpc/client";
import { useSay } from "@/app/_ui/live-region";
import { errorText } from "@/app/_words/error-text";

/**
 * Sends a form that stays on the page: once at a time, what was typed stays, and a refusal is worded at the field
 * that it speaks of.
 */
export function useSettle() {
  const router = useRouter();
  const say = useSay();
  const errors = useTranslations("errors");
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function settle(call: () => Promise<string>): Promise<void> {
    if (busy) return;
    setBusy(true);
    setRefusal(null);
    try {
      say(await call());
      router.refresh();
    } catch (error) {
      setRefusal(refusalOf(error));
    } finally {
      setBusy(false);
    }
  }

  /** The refusal at the fields of this name, in words. */
  function errorAt(field: string): string | null {
    const issue = refusal?.issues.find((one) => one.path === field || one.path.startsWith(`${field}.`));
    if (issue) return errorText(errors, { key: issue.key, code: "INVALID" });
    return refusal && refusal.field === field ? errorText(errors, refusal) : null;
  }
  const [first] = refusal?.issues ?? [];
  const problem = first
    ? errorText(errors, { key: first.key, code: "INVALID" })
    : refusal
      ? errorText(errors, refusal)
      : null;
  return { settle, busy, errorAt, problem, conflict: refusal?.code === "CONFLICT" };
}
