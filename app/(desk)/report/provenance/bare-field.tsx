"use client";
import { useTranslations } from "next-intl";
import type { SentenceKind } from "@/db/values";
import { bareKinds } from "@/server/provenance/schema";
import { ChoiceField } from "./choice-field";

type Props = {
  /** The sentences that would bear no pledge any more. */
  words: string;
  value: SentenceKind | null;
  error: string | undefined;
  onChange: (kind: SentenceKind | null) => void;
};

/** The class of what a correction leaves without a pledge. */
export function BareField({ words: bared, value, error, onChange }: Props) {
  const words = useTranslations("provenance");
  const kinds = useTranslations("values.sentenceKind");
  return (
    <ChoiceField
      label={words("bareKind")}
      hint={bared ? words("bareHint", { words: bared }) : undefined}
      error={error}
      value={value ?? ""}
      options={[
        { value: "", label: words("choose") },
        ...bareKinds.map((kind) => ({ value: kind, label: kinds(kind) })),
      ]}
      onChange={(kind) => onChange(kind === "" ? null : kind)}
    />
  );
}
