"use client";
import { useTranslations } from "next-intl";

/** What went wrong at a row, with the way to see how it stands now. */
export function ProblemNote({ text, refresh }: { text: string | null; refresh: () => void }) {
  const words = useTranslations("desk");
  if (!text) return null;
  return (
    <p role="alert" className="mt-1 w-full max-w-80 text-red text-small">
      {text}{" "}
      <button type="button" className="text-brand underline" onClick={refresh}>
        {words("refresh")}
      </button>
    </p>
  );
}
