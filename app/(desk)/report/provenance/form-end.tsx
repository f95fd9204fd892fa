"use client";
import { useTranslations } from "next-intl";
import { useEffect, useId, useRef } from "react";
import { Alert } from "@/app/_ui/alert";
import { Field } from "@/app/_ui/field";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { Way } from "./way";

type Props = {
  way: Way;
  reason: string;
  onReason: (reason: string) => void;
  busy: boolean;
  problem: string | null;
  problemOf: (field: string) => string | undefined;
  /** Fields that say their problem themselves. */
  told: readonly string[];
};

/** What every correction ends with: its reason, what the server refused, and the button. */
export function FormEnd({ way, reason, onReason, busy, problem, problemOf, told }: Props) {
  const words = useTranslations("provenance");
  const id = useId();
  const end = useRef<HTMLDivElement>(null);
  // What was refused is at its field: the first of them is where to go on.
  useEffect(() => {
    if (problem) end.current?.closest("form")?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problem]);
  const said = ["reason", ...told].some((field) => problemOf(field));
  return (
    <>
      <Field id={id} label={words("reason")} hint={words("reasonHint")} error={problemOf("reason")}>
        {(wiring) => (
          <textarea
            {...wiring}
            rows={2}
            maxLength={1000}
            value={reason}
            onChange={(event) => onReason(event.target.value)}
            className="control"
          />
        )}
      </Field>
      {problem && !said ? <Alert tone="error">{problem}</Alert> : null}
      <div ref={end}>
        <SubmitButton pending={busy} working={words("saving")}>
          {words(`save.${way}`)}
        </SubmitButton>
      </div>
    </>
  );
}
