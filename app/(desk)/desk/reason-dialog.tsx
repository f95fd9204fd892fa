"use client";
import { useTranslations } from "next-intl";
import { useEffect, useId, useRef, useState } from "react";
import type { ButtonLook } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { Field } from "@/app/_ui/field";
import { SubmitButton } from "@/app/_ui/submit-button";
import { ProblemNote } from "./problem-note";

type Props = {
  open: boolean;
  onClose: () => void;
  title: string;
  hint: string;
  label: string;
  submit: string;
  /** What is said when nothing was written, where it is not a reason that was asked for. */
  missing?: string;
  /** Characters that are taken at most. */
  most?: number;
  look: ButtonLook;
  busy: boolean;
  problem: string | null;
  refresh: () => void;
  onSend: (reason: string) => Promise<void>;
};

/** Asks for a reason. What was typed stays when the dialog is closed or the server says no. */
export function ReasonDialog(props: Props) {
  const words = useTranslations("desk");
  const common = useTranslations("common");
  const id = useId();
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (missing) field.current?.focus();
  }, [missing]);
  return (
    <Dialog open={props.open} onClose={props.onClose} title={props.title} closeLabel={common("close")}>
      <form
        className="grid gap-3"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const short = reason.trim().length < 2;
          setMissing(short);
          if (!short) void props.onSend(reason.trim());
        }}
      >
        <p className="text-ink-2">{props.hint}</p>
        <Field id={id} label={props.label} error={missing ? (props.missing ?? words("reasonMissing")) : null}>
          {(wiring) => (
            <textarea
              {...wiring}
              ref={field}
              rows={4}
              maxLength={props.most ?? 1000}
              value={reason}
              onChange={(event) => {
                setReason(event.target.value);
                setMissing(false);
              }}
              className="control"
            />
          )}
        </Field>
        <div>
          <SubmitButton pending={props.busy} working={common("working")} look={props.look}>
            {props.submit}
          </SubmitButton>
        </div>
        <ProblemNote text={props.problem} refresh={props.refresh} />
      </form>
    </Dialog>
  );
}
