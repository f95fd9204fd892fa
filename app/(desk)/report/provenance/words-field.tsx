"use client";
import { type RefObject, useEffect, useId } from "react";
import { Field } from "@/app/_ui/field";

type Props = {
  label: string;
  hint: string;
  error: string | undefined;
  text: string;
  field: RefObject<HTMLTextAreaElement | null>;
  onSelect: (start: number, end: number) => void;
};

/**
 * The report's words in a field that can be selected in by keyboard and pointer, and never changed. Not `readonly`:
 * browsers then show no cursor and take no arrow keys; what would change the words is turned away instead.
 */
export function WordsField({ label, hint, error, text, field, onSelect }: Props) {
  const id = useId();
  useEffect(() => {
    const area = field.current;
    const refuse = (event: InputEvent) => event.preventDefault();
    area?.addEventListener("beforeinput", refuse);
    return () => area?.removeEventListener("beforeinput", refuse);
  }, [field]);
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(wiring) => (
        <textarea
          {...wiring}
          ref={field}
          aria-readonly
          inputMode="none"
          spellCheck={false}
          lang="zh-CN"
          rows={Math.min(Math.max(Math.ceil(text.length / 40), 3), 10)}
          value={text}
          // A composed character cannot be turned away: the words are put back.
          onChange={() => undefined}
          onSelect={({ currentTarget: { selectionStart, selectionEnd } }) =>
            onSelect(selectionStart, selectionEnd)
          }
          className="control font-serif text-base leading-loose"
        />
      )}
    </Field>
  );
}
