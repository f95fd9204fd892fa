"use client";
import { useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";
import { CorrectionForm } from "./correction-form";

/** A dated word about an item of the edition, or about all of it: what was printed, what is right. */
export function CorrectNote({ period }: { period: string }) {
  const words = useTranslations("editions.correct");
  return (
    <CorrectionForm period={period} kind="note">
      {(missing) => (
        <>
          <Field id="note-code" label={words("code")} hint={words("codeHint")}>
            {(wiring) => (
              <input {...wiring} name="code" maxLength={40} autoComplete="off" className="control" />
            )}
          </Field>
          <Field id="note-before" label={words("before")}>
            {(wiring) => <textarea {...wiring} name="before" rows={2} maxLength={500} className="control" />}
          </Field>
          <Field id="note-after" label={words("after")}>
            {(wiring) => <textarea {...wiring} name="after" rows={2} maxLength={500} className="control" />}
          </Field>
          <Field
            id="note-words"
            label={words("words")}
            hint={words("wordsHint")}
            error={missing === "words" ? words("wordsMissing") : null}
          >
            {(wiring) => <textarea {...wiring} name="words" rows={3} maxLength={500} className="control" />}
          </Field>
        </>
      )}
    </CorrectionForm>
  );
}
