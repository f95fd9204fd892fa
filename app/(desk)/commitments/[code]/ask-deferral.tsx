"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { api } from "@/app/_trpc/client";
import { formatDay } from "@/app/_words/format";
import { useAct } from "../../desk/use-act";
import { AskDialog, AskLine, type AskProps, AskText } from "./ask-dialog";

/** Asks for a later date. */
export function AskDeferral({ item, open, onClose }: AskProps) {
  const words = useTranslations("commitment");
  const locale = useLocale();
  const action = useAct(item.state);
  const [until, setUntil] = useState("");
  const [reason, setReason] = useState("");
  const [soFar, setSoFar] = useState("");
  return (
    <AskDialog
      open={open}
      onClose={onClose}
      title={words("askDeferralTitle", { code: item.code })}
      submit={words("askDeferral")}
      action={action}
      onSend={() =>
        action.act(
          () =>
            api.requests.fileDeferral.mutate({
              commitmentId: item.id,
              dueOn: until,
              reason,
              progressSoFar: soFar,
            }),
          words("asked"),
          onClose,
        )
      }
    >
      <AskLine
        type="date"
        required
        label={words("askUntil")}
        hint={words("askUntilHint", { dueOn: formatDay(item.dueOn, locale) })}
        value={until}
        onChange={setUntil}
      />
      <AskText label={words("askReason")} most={1000} value={reason} onChange={setReason} />
      <AskText label={words("askSoFar")} most={2000} value={soFar} onChange={setSoFar} />
    </AskDialog>
  );
}
