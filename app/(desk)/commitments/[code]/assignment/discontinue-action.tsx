"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { api } from "@/app/_trpc/client";
import { Alert } from "@/app/_ui/alert";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { Field } from "@/app/_ui/field";
import { SubmitButton } from "@/app/_ui/submit-button";
import { useSettle } from "./use-settle";

type Props = { id: string; code: string; version: number };

/** Ends what was never at work, alone or merged into another commitment of the year. */
export function DiscontinueAction({ id, code, version }: Props) {
  const words = useTranslations("assignment");
  const common = useTranslations("common");
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const [into, setInto] = useState("");
  const { settle, busy, errorAt, problem } = useSettle();
  const send = async () => {
    const mergedIntoCode = into.trim() || null;
    await api.commitments.discontinue.mutate({ id, version, reason, mergedIntoCode });
    setOpen(false);
    return words("discontinued", { code });
  };
  return (
    <>
      <Button look="danger" onClick={() => setOpen(true)}>
        {words("discontinue")}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={words("discontinueTitle", { code })}
        closeLabel={common("close")}
      >
        <form
          className="grid gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            void settle(send);
          }}
        >
          <p className="text-ink-2">{words("discontinueHint")}</p>
          <Field id="discontinue-reason" label={words("reason")} error={errorAt("reason")}>
            {(wiring) => (
              <textarea
                {...wiring}
                required
                minLength={2}
                maxLength={1000}
                rows={3}
                className="control"
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            )}
          </Field>
          <Field
            id="discontinue-into"
            label={words("mergeInto")}
            hint={words("mergeIntoHint")}
            error={errorAt("mergedIntoCode")}
          >
            {(wiring) => (
              <input
                {...wiring}
                maxLength={40}
                className="control max-w-60"
                value={into}
                onChange={(event) => setInto(event.target.value)}
              />
            )}
          </Field>
          {problem && !errorAt("reason") && !errorAt("mergedIntoCode") ? (
            <Alert tone="error">{problem}</Alert>
          ) : null}
          <div>
            <SubmitButton pending={busy} working={common("working")} look="danger">
              {words("discontinue")}
            </SubmitButton>
          </div>
        </form>
      </Dialog>
    </>
  );
}
