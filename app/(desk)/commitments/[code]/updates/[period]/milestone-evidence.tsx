"use client";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { acceptedFiles } from "./accepted-files";

type Props = { name: string; onFiles: (files: readonly File[]) => void };

/** Chooses files that prove a claimed milestone; they appear among the evidence, named after it. */
export function MilestoneEvidence({ name, onFiles }: Props) {
  const words = useTranslations("filing");
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className="min-h-8 text-brand underline"
        aria-label={words("milestoneEvidence", { name })}
        onClick={() => chooser.current?.click()}
      >
        {words("addEvidence")}
      </button>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        accept={acceptedFiles}
        data-testid="milestone-files"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = "";
          onFiles(files);
        }}
      />
    </>
  );
}
