"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { api } from "@/app/_trpc/client";
import { formatDay } from "@/app/_words/format";
import { ReasonDialog } from "../../desk/reason-dialog";
import { useAct } from "../../desk/use-act";

type Props = { period: string; id: string; on: string };

/** Takes the words of a wrong note off the public pages; its day and the reason stay. */
export function TakeBack({ period, id, on }: Props) {
  const words = useTranslations("editions.edition");
  const locale = useLocale();
  const { act, busy, problem, refresh } = useAct("");
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const named = words("takeBackOf", { day: formatDay(on, locale) });
  const send = (reason: string) =>
    act(
      () => api.editions.correct.mutate({ period, kind: "withhold", target: id, words: reason }),
      words("takeBackDone"),
      close,
    );
  return (
    <>
      <button
        type="button"
        className="no-print min-h-8 text-brand underline"
        aria-label={named}
        onClick={() => setOpen(true)}
      >
        {words("takeBack")}
      </button>
      <ReasonDialog
        open={open}
        onClose={close}
        title={named}
        hint={words("takeBackHint")}
        label={words("takeBackReason")}
        submit={words("takeBack")}
        most={500}
        look="danger"
        busy={busy}
        problem={problem}
        refresh={refresh}
        onSend={send}
      />
    </>
  );
}
