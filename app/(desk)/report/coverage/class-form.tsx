"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { useAct } from "@/app/(desk)/admin/use-act";
import { api } from "@/app/_trpc/client";
import { Alert } from "@/app/_ui/alert";
import { Field } from "@/app/_ui/field";
import { useSay } from "@/app/_ui/live-region";
import { SubmitButton } from "@/app/_ui/submit-button";
import { type SentenceKind, sentenceKinds } from "@/db/values";

type Props = { id: string; start: number; kind: SentenceKind; cancel: string };

/** Classes one sentence anew, with the reason. A sentence without a pledge cannot become one, so that is not offered. */
export function ClassForm({ id, start, kind, cancel }: Props) {
  const words = useTranslations("report.coverage");
  const kinds = useTranslations("values.sentenceKind");
  const router = useRouter();
  const say = useSay();
  const own = useId();
  const { act, busy, problem, problemOf } = useAct();
  const offered = sentenceKinds.filter((one) => one !== kind && one !== "pledge");
  const [to, setTo] = useState<SentenceKind>(offered[0] ?? kind);
  const [reason, setReason] = useState("");
  return (
    <form
      className="mt-2 grid gap-2"
      aria-label={words("changeOf", { start: start + 1 })}
      noValidate
      onSubmit={async (event) => {
        event.preventDefault();
        const made = await act(() => api.reports.reclassify.mutate({ id, from: kind, to, reason }));
        if (!made) return;
        say(words("saved"));
        router.replace(cancel, { scroll: false });
      }}
    >
      <Field id={`${own}-to`} label={words("to")} error={problemOf("to")}>
        {(wiring) => (
          <select
            {...wiring}
            value={to}
            onChange={(event) => setTo(offered.find((one) => one === event.target.value) ?? to)}
            className="control"
          >
            {offered.map((one) => (
              <option key={one} value={one}>
                {kinds(one)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        id={`${own}-reason`}
        label={words("reason")}
        hint={words("reasonHint")}
        error={problemOf("reason")}
      >
        {(wiring) => (
          <textarea
            {...wiring}
            rows={2}
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            className="control"
          />
        )}
      </Field>
      {problem && !problemOf("to") && !problemOf("reason") ? <Alert tone="error">{problem}</Alert> : null}
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton pending={busy} working={words("saving")}>
          {words("save")}
        </SubmitButton>
        <a href={cancel}>{words("cancel")}</a>
      </div>
    </form>
  );
}
