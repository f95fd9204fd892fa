"use client";
import { type Ref, useId } from "react";
import { Field } from "@/app/_ui/field";

type Props = {
  label: string;
  hint: string;
  error: string | undefined;
  text: string;
  field: Ref<HTMLTextAreaElement>;
  onSelect: (start: number, end: number) => void;
};

/** The report's words in a field that can be selected in by keyboard and pointer, and never changed. */
export function WordsField({ label, hint, error, text, field, onSelect }: Props) {
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(wiring) => (
        <textarea
          {...wiring}
          ref={field}
          readOnly
          lang="zh-CN"
          rows={Math.min(Math.max(Math.ceil(text.length / 40), 3), 10)}
          value={text}
          onSelect={({ currentTarget: { selectionStart, selectionEnd } }) =>
            onSelect(selectionStart, selectionEnd)
          }
          className="control font-serif text-base leading-loose"
        />
      )}
    </Field>
  );
}
