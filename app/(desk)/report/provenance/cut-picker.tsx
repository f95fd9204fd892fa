"use client";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useRef } from "react";
import { StepButtons } from "./step-buttons";
import { stepped } from "./step";
import { WordsField } from "./words-field";

type Props = { text: string; at: number; error: string | undefined; onChange: (at: number) => void };

/** Where a quote is cut in two: the place of the cursor in its words. */
export function CutPicker({ text, at, error, onChange }: Props) {
  const words = useTranslations("provenance");
  const field = useRef<HTMLTextAreaElement>(null);
  const begin = useEffectEvent(() => field.current?.setSelectionRange(at, at));
  useEffect(() => begin(), []);
  const limits = { after: 0, before: text.length };
  return (
    <div className="grid gap-3">
      <WordsField
        label={words("cut")}
        hint={words("cutHint")}
        error={error}
        text={text}
        field={field}
        onSelect={(start) => (start > 0 && start < text.length ? onChange(start) : undefined)}
      />
      <StepButtons
        name={words("cut")}
        onStep={(step) => {
          const place = stepped(text, at, step, limits, "starts");
          field.current?.setSelectionRange(place, place);
          onChange(place);
        }}
      />
    </div>
  );
}
