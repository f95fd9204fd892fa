"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { api } from "@/app/_trpc/client";
import { useAct } from "../../desk/use-act";
import { AskDialog, type AskProps, AskText } from "./ask-dialog";

/** Asks for the item to be closed, and says what proves it where a form of proof was set. */
export function AskClosing({ item, open, onClose, form }: AskProps & { form: string }) {
  const words = useTranslations("commitment");
  const action = useAct(item.state);
  const [reason, setReason] = useState("");
  const [proof, setProof] = useState("");
  const { id: commitmentId, code, version } = item;
  return (
    <AskDialog
      open={open}
      onClose={onClose}
      title={words("askClosingTitle", { code })}
      hint={words("askClosingHint")}
      submit={words("askClosing")}
      action={action}
      onSend={() =>
        action.act(
          () => api.requests.fileClosing.mutate({ commitmentId, version, reason, proof }),
          words("asked"),
          onClose,
        )
      }
    >
      <AskText label={words("askReason")} most={1000} value={reason} onChange={setReason} />
      <AskText
        label={words("askProof")}
        hint={form ? words("askProofHint", { form }) : words("askProofFree")}
        most={500}
        required={form !== ""}
        value={proof}
        onChange={setProof}
      />
    </AskDialog>
  );
}
