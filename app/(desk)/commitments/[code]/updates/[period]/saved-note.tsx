"use client";
import { useLocale, useTranslations } from "next-intl";
import type { Saving } from "./use-filing";

/** Whether what was typed is safe, in a few words. */
export function SavedNote({ saving }: { saving: Saving }) {
  const words = useTranslations("filing");
  const locale = useLocale();
  const text =
    saving.state === "saved"
      ? words("draftSaved", {
          time: saving.at.toLocaleTimeString(locale === "zh" ? "zh-CN" : "en-GB", {
            hour: "2-digit",
            minute: "2-digit",
            hour12: false,
          }),
        })
      : saving.state === "saving"
        ? words("draftSaving")
        : saving.state === "unsaved"
          ? words("draftHere")
          : "";
  return (
    <span role="status" className="text-ink-2 text-small">
      {text}
    </span>
  );
}
