"use client";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { api } from "@/app/_trpc/client";
import { Field } from "@/app/_ui/field";
import { useAct } from "../../desk/use-act";
import { AskDialog, type AskProps, AskText } from "./ask-dialog";

/** What can be disputed: `lamp`, `lamp:2023-08` or `notice:…`, each with its name. */
export type Disputable = { value: string; name: string };

/** Disputes a lamp or a notice (复核). */
export function AskObjection({ item, open, onClose, about }: AskProps & { about: readonly Disputable[] }) {
  const words = useTranslations("commitment");
  const action = useAct(item.state);
  const id = useId();
  const [subject, setSubject] = useState(about[0]?.value ?? "");
  const [reason, setReason] = useState("");
  const { id: commitmentId, code } = item;
  const send = () => {
    const [kind, which] = subject.split(":");
    const common = { commitmentId, reason };
    return kind === "notice"
      ? api.requests.fileObjection.mutate({ ...common, subject: "notice", noticeId: which ?? "" })
      : api.requests.fileObjection.mutate({
          ...common,
          subject: "lamp",
          ...(which ? { period: which } : {}),
        });
  };
  return (
    <AskDialog
      open={open}
      onClose={onClose}
      title={words("askObjectionTitle", { code })}
      hint={words("askObjectionHint")}
      submit={words("askObjection")}
      action={action}
      onSend={() => action.act(send, words("asked"), onClose)}
    >
      <Field id={id} label={words("askDisputed")}>
        {(wiring) => (
          <select
            {...wiring}
            className="control"
            value={subject}
            onChange={(event) => setSubject(event.target.value)}
          >
            {about.map((one) => (
              <option key={one.value} value={one.value}>
                {one.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <AskText label={words("askReason")} most={1000} value={reason} onChange={setReason} />
    </AskDialog>
  );
}
