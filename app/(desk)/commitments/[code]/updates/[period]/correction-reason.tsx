"use client";
import { useTranslations } from "next-intl";
import { Field } from "@/app/_ui/field";

type Props = { value: string; error: string | null; onChange: (value: string) => void };

/** A correction says why it is made. */
export function CorrectionReason({ value, error, onChange }: Props) {
  const words = useTranslations("extra");
  return (
    <Field
      id="correctionReason"
      label={words("correctionReason")}
      hint={words("correctionReasonHint")}
      error={error}
    >
      {(wiring) => (
        <textarea
          {...wiring}
          rows={2}
          className="control resize-y"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
