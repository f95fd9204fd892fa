"use client";
import { useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";

type Props = { id: string; text: string; onText: (text: string) => void };

/** What the public reads of a tip, in the office's words, with what must not stand there. */
export function ShownField({ id, text, onText }: Props) {
  const words = useTranslations("clues.decide");
  return (
    <>
      <Field id={id} label={words("shown")} hint={words("shownHint")}>
        {(wiring) => (
          <textarea
            {...wiring}
            rows={3}
            maxLength={500}
            className="control"
            value={text}
            onChange={(event) => onText(event.target.value)}
          />
        )}
      </Field>
      <p className="text-yellow">{words("shownWarning")}</p>
    </>
  );
}
