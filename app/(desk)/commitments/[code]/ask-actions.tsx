"use client";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { api } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { Field } from "@/app/_ui/field";
import { SubmitButton } from "@/app/_ui/submit-button";
import { ProblemNote } from "../../desk/problem-note";
import { ReasonDialog } from "../../desk/reason-dialog";
import { useAct } from "../../desk/use-act";

type Props = { id: string; code: string; version: number; dueOn: string };

/** What the lead department may ask for: to close the item, or for more time. */
export function AskActions(props: Props) {
  const words = useTranslations("commitment");
  const [asking, setAsking] = useState<"closing" | "deferral" | null>(null);
  const closing = useAct("active");
  const { id, code, version } = props;
  return (
    <>
      <Button onClick={() => setAsking("closing")}>{words("askClosing")}</Button>
      <Button onClick={() => setAsking("deferral")}>{words("askDeferral")}</Button>
      <ReasonDialog
        open={asking === "closing"}
        onClose={() => setAsking(null)}
        title={words("askClosingTitle", { code })}
        hint={words("askClosingHint")}
        label={words("askReason")}
        submit={words("askClosing")}
        look="primary"
        busy={closing.busy}
        problem={closing.problem}
        refresh={closing.refresh}
        onSend={(reason) =>
          closing.act(
            () => api.requests.fileClosing.mutate({ commitmentId: id, version, reason }),
            words("asked"),
            () => setAsking(null),
          )
        }
      />
      <DeferralDialog {...props} open={asking === "deferral"} onClose={() => setAsking(null)} />
    </>
  );
}

function DeferralDialog({ id, code, dueOn, open, onClose }: Props & { open: boolean; onClose: () => void }) {
  const words = useTranslations("commitment");
  const common = useTranslations("common");
  const name = useId();
  const { act, busy, problem, refresh } = useAct("active");
  const [until, setUntil] = useState("");
  const [reason, setReason] = useState("");
  const [soFar, setSoFar] = useState("");
  const send = () =>
    act(
      () =>
        api.requests.fileDeferral.mutate({ commitmentId: id, dueOn: until, reason, progressSoFar: soFar }),
      words("asked"),
      onClose,
    );
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={words("askDeferralTitle", { code })}
      closeLabel={common("close")}
    >
      <form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Field id={`${name}-until`} label={words("askUntil")} hint={words("askUntilHint", { dueOn })}>
          {(wiring) => (
            <input
              {...wiring}
              type="date"
              required
              className="control max-w-44"
              value={until}
              onChange={(event) => setUntil(event.target.value)}
            />
          )}
        </Field>
        <Field id={`${name}-reason`} label={words("askReason")}>
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
        <Field id={`${name}-so-far`} label={words("askSoFar")}>
          {(wiring) => (
            <textarea
              {...wiring}
              required
              minLength={2}
              maxLength={2000}
              rows={3}
              className="control"
              value={soFar}
              onChange={(event) => setSoFar(event.target.value)}
            />
          )}
        </Field>
        <div>
          <SubmitButton pending={busy} working={common("working")}>
            {words("askDeferral")}
          </SubmitButton>
        </div>
        <ProblemNote text={problem} refresh={refresh} />
      </form>
    </Dialog>
  );
}
