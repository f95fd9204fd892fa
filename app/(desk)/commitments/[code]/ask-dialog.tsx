"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useId, useState } from "react";
import { Dialog } from "@/app/_ui/dialog";
import { Field } from "@/app/_ui/field";
import { SubmitButton } from "@/app/_ui/submit-button";
import { ProblemNote } from "../../desk/problem-note";
import type { useAct } from "../../desk/use-act";

type Props = {
  open: boolean;
  onClose: () => void;
  title: string;
  hint?: string;
  submit: string;
  action: Pick<ReturnType<typeof useAct>, "busy" | "problem" | "refresh">;
  onSend: () => Promise<void>;
  children: ReactNode;
};

/** The frame of a request: its fields, one button, and what the server had against it. */
export function AskDialog({ open, onClose, title, hint, submit, action, onSend, children }: Props) {
  const common = useTranslations("common");
  return (
    <Dialog open={open} onClose={onClose} title={title} closeLabel={common("close")}>
      <form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void onSend();
        }}
      >
        {hint ? <p className="text-ink-2">{hint}</p> : null}
        {children}
        <div>
          <SubmitButton pending={action.busy} working={common("working")}>
            {submit}
          </SubmitButton>
        </div>
        <ProblemNote text={action.problem} refresh={action.refresh} />
      </form>
    </Dialog>
  );
}

/** What is wrong with a field is said below it in the page's own words, not in a bubble of the browser's. */
function useInvalid(text: string) {
  const [wrong, setWrong] = useState(false);
  return {
    error: wrong ? text : null,
    mend: () => setWrong(false),
    onInvalid: (event: FormEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      event.preventDefault();
      setWrong(true);
      const field = event.currentTarget;
      if (field.form?.querySelector(":invalid") === field) field.focus();
    },
  };
}

type TextProps = {
  label: string;
  hint?: string;
  most: number;
  required?: boolean;
  value: string;
  onChange: (value: string) => void;
};

/** A few lines of text. */
export function AskText({ label, hint, most, required = true, value, onChange }: TextProps) {
  const id = useId();
  const words = useTranslations("commitment");
  const { error, mend, onInvalid } = useInvalid(words("askMissingText"));
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(wiring) => (
        <textarea
          {...wiring}
          onInvalid={onInvalid}
          required={required}
          minLength={required ? 2 : undefined}
          maxLength={most}
          rows={3}
          className="control"
          value={value}
          onChange={(event) => {
            mend();
            onChange(event.target.value);
          }}
        />
      )}
    </Field>
  );
}

type LineProps = {
  label: string;
  hint?: string;
  type: "date" | "number" | "text";
  required?: boolean;
  value: string;
  onChange: (value: string) => void;
};

/** A date, a number or a code. */
export function AskLine({ label, hint, type, required = false, value, onChange }: LineProps) {
  const id = useId();
  const words = useTranslations("commitment");
  const { error, mend, onInvalid } = useInvalid(
    words(type === "date" ? "askMissingDate" : type === "number" ? "askMissingNumber" : "askMissing"),
  );
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(wiring) => (
        <input
          {...wiring}
          onInvalid={onInvalid}
          type={type}
          step={type === "number" ? "any" : undefined}
          maxLength={type === "text" ? 40 : undefined}
          required={required}
          className="control max-w-56"
          value={value}
          onChange={(event) => {
            mend();
            onChange(event.target.value);
          }}
        />
      )}
    </Field>
  );
}

/** What every request's dialog is given. */
export type AskProps = { item: AskItem; open: boolean; onClose: () => void };
export type AskItem = { id: string; code: string; version: number; state: string; dueOn: string };
