"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { api } from "@/app/_trpc/client";
import { Alert } from "@/app/_ui/alert";
import { Field } from "@/app/_ui/field";
import { SubmitButton } from "@/app/_ui/submit-button";
import { useAct } from "./use-act";

const number = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/** For the administrator, who sees no evidence: asks for a purge by the address that the department gives. */
export function AskPurge() {
  const words = useTranslations("review.purge");
  const common = useTranslations("common");
  const { act, busy, problem } = useAct();
  const [address, setAddress] = useState("");
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const [asked, setAsked] = useState(false);
  const id = number.exec(address)?.[0].toLowerCase() ?? null;
  const short = reason.trim().length < 2;

  async function send(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    setAsked(false);
    if (!id || short) return;
    if (!(await act(() => api.evidence.askPurge.mutate({ id, reason })))) return;
    setAsked(true);
    setTried(false);
    setAddress("");
    setReason("");
  }

  return (
    <details className="mt-3">
      <summary className="min-h-8 py-1 text-brand">{words("askTitle")}</summary>
      <form className="mt-2 grid max-w-prose gap-3" noValidate onSubmit={(event) => void send(event)}>
        <p className="text-ink-2 text-small">{words("askText")}</p>
        {problem ? <Alert tone="error">{problem}</Alert> : null}
        {asked ? <Alert tone="success">{words("asked")}</Alert> : null}
        <Field
          id="purge-address"
          label={words("address")}
          hint={words("addressHint")}
          error={tried && !id ? words("addressMissing") : null}
        >
          {(wiring) => (
            <input
              {...wiring}
              className="control"
              autoComplete="off"
              value={address}
              onChange={(event) => setAddress(event.target.value)}
            />
          )}
        </Field>
        <Field
          id="purge-reason"
          label={words("reason")}
          error={tried && short ? words("reasonMissing") : null}
        >
          {(wiring) => (
            <textarea
              {...wiring}
              rows={2}
              maxLength={1000}
              className="control"
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
        <div>
          <SubmitButton pending={busy} working={common("working")} look="danger">
            {words("ask")}
          </SubmitButton>
        </div>
      </form>
    </details>
  );
}
