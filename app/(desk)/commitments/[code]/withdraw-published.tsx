"use client";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { api } from "@/app/_trpc/client";
import { Dialog } from "@/app/_ui/dialog";
import { Field } from "@/app/_ui/field";
import { SubmitButton } from "@/app/_ui/submit-button";
import { ProblemNote } from "../../desk/problem-note";
import { useAct } from "../../desk/use-act";

type Props = { id: string; name: string; state: string; open: boolean; onClose: () => void };
type Name = "reason" | "publicReason";

/** Withdraws what the public reads: one reason for the record, and one in the supervisor's words for the public. */
export function WithdrawPublished({ id, name, state, open, onClose }: Props) {
  const words = useTranslations("commitment");
  const desk = useTranslations("desk");
  const common = useTranslations("common");
  const { act, busy, problem, refresh } = useAct(state);
  const form = useRef<HTMLFormElement>(null);
  const [missing, setMissing] = useState<Name | null>(null);
  function send(data: FormData) {
    const typed = (field: Name) => String(data.get(field) ?? "").trim();
    const given = { reason: typed("reason"), publicReason: typed("publicReason") };
    const first = (["reason", "publicReason"] as const).find((field) => given[field].length < 2) ?? null;
    setMissing(first);
    if (first) form.current?.querySelector<HTMLElement>(`[name=${first}]`)?.focus();
    else void act(() => api.evidence.withdraw.mutate({ id, ...given }), words("withdrawPieceDone"), onClose);
  }
  const error = (field: Name, text: string) => (missing === field ? text : null);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={words("withdrawPieceNamed", { name })}
      closeLabel={common("close")}
    >
      <form
        ref={form}
        className="grid gap-3"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send(new FormData(event.currentTarget));
        }}
      >
        <p className="text-yellow">{words("withdrawPublished")}</p>
        <p className="text-ink-2">{words("withdrawPieceHint")}</p>
        <Field
          id={`reason-${id}`}
          label={words("withdrawReason")}
          error={error("reason", desk("reasonMissing"))}
        >
          {(wiring) => <textarea {...wiring} name="reason" rows={3} maxLength={1000} className="control" />}
        </Field>
        <Field
          id={`public-${id}`}
          label={words("withdrawPublicReason")}
          hint={words("withdrawPublicHint")}
          error={error("publicReason", words("withdrawPublicMissing"))}
        >
          {(wiring) => (
            <textarea {...wiring} name="publicReason" rows={3} maxLength={500} className="control" />
          )}
        </Field>
        <div>
          <SubmitButton pending={busy} working={common("working")} look="danger">
            {words("withdrawPiece")}
          </SubmitButton>
        </div>
        <ProblemNote text={problem} refresh={refresh} />
      </form>
    </Dialog>
  );
}
