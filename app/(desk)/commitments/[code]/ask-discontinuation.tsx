"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { api } from "@/app/_trpc/client";
import { useAct } from "../../desk/use-act";
import { AskDialog, AskLine, type AskProps, AskText } from "./ask-dialog";

/** Asks for the item to be given up, or merged into another. */
export function AskDiscontinuation({ item, open, onClose }: AskProps) {
  const words = useTranslations("commitment");
  const action = useAct(item.state);
  const [reason, setReason] = useState("");
  const [into, setInto] = useState("");
  const { id: commitmentId, code } = item;
  const send = () =>
    api.requests.fileDiscontinuation.mutate({
      commitmentId,
      reason,
      ...(into.trim() ? { intoCode: into.trim() } : {}),
    });
  return (
    <AskDialog
      open={open}
      onClose={onClose}
      title={words("askDiscontinuationTitle", { code })}
      hint={words("askDiscontinuationHint")}
      submit={words("askDiscontinuation")}
      action={action}
      onSend={() => action.act(send, words("asked"), onClose)}
    >
      <AskText label={words("askReason")} most={1000} value={reason} onChange={setReason} />
      <AskLine
        type="text"
        label={words("askInto")}
        hint={words("askIntoHint")}
        value={into}
        onChange={setInto}
      />
    </AskDialog>
  );
}
