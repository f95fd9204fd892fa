"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { api } from "@/app/_trpc/client";
import { Alert } from "@/app/_ui/alert";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { Field } from "@/app/_ui/field";
import { SubmitButton } from "@/app/_ui/submit-button";
import { useSettle } from "./assignment/use-settle";

type Props = { id: string; code: string; version: number; today: string };

const none = { satisfied: "", mostlySatisfied: "", dissatisfied: "" };
const counts = ["satisfied", "mostlySatisfied", "dissatisfied"] as const;

/** Records how the deputies voted (满意度测评). */
export function VoteAction({ id, code, version, today }: Props) {
  const words = useTranslations("commitment.vote");
  const common = useTranslations("common");
  const [open, setOpen] = useState(false);
  const [heldOn, setHeldOn] = useState(today);
  const [counted, setCounted] = useState(none);
  const [note, setNote] = useState("");
  const { settle, busy, errorAt, problem } = useSettle();
  const send = async () => {
    const numbers = {
      satisfied: Number(counted.satisfied),
      mostlySatisfied: Number(counted.mostlySatisfied),
      dissatisfied: Number(counted.dissatisfied),
    };
    await api.commitments.vote.mutate({ id, version, heldOn, ...numbers, note });
    setOpen(false);
    setCounted(none);
    setNote("");
    return words("done", { code });
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{words("button")}</Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={words("dialog", { code })}
        closeLabel={common("close")}
      >
        <form
          className="grid gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            void settle(send);
          }}
        >
          <Field id="vote-held" label={words("heldOn")} error={errorAt("heldOn")}>
            {(wiring) => (
              <input
                {...wiring}
                type="date"
                required
                max={today}
                className="control max-w-44"
                value={heldOn}
                onChange={(event) => setHeldOn(event.target.value)}
              />
            )}
          </Field>
          <div className="grid grid-cols-3 gap-3">
            {counts.map((name) => (
              <Field key={name} id={`vote-${name}`} label={words(name)} error={errorAt(name)}>
                {(wiring) => (
                  <input
                    {...wiring}
                    type="number"
                    required
                    min={0}
                    max={100000}
                    step={1}
                    className="control min-w-0"
                    value={counted[name]}
                    onChange={(event) => setCounted({ ...counted, [name]: event.target.value })}
                  />
                )}
              </Field>
            ))}
          </div>
          <Field id="vote-note" label={words("note")} error={errorAt("note")}>
            {(wiring) => (
              <textarea
                {...wiring}
                rows={2}
                maxLength={1000}
                className="control"
                value={note}
                onChange={(event) => setNote(event.target.value)}
              />
            )}
          </Field>
          {problem ? <Alert tone="error">{problem}</Alert> : null}
          <div>
            <SubmitButton pending={busy} working={common("working")}>
              {words("button")}
            </SubmitButton>
          </div>
        </form>
      </Dialog>
    </>
  );
}
