"use client";
import { useTranslations } from "next-intl";
import { type ReactNode, useRef, useState } from "react";
import { api } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { CorrectionKind } from "@/db/values";
import { ProblemNote } from "../../desk/problem-note";
import { useAct } from "../../desk/use-act";
import { type CorrectionText, correctionOf, firstMissing } from "./correction-text";

type Props = {
  period: string;
  kind: CorrectionKind;
  /** The fields; what is said to be missing stands at its own. */
  children: (missing: keyof CorrectionText | null) => ReactNode;
};

/** Sends a correction after a question: it is public at once, and stays. What was typed stays until it is sent. */
export function CorrectionForm({ period, kind, children }: Props) {
  const words = useTranslations("editions.correct");
  const common = useTranslations("common");
  const { act, busy, problem, refresh } = useAct("");
  const form = useRef<HTMLFormElement>(null);
  const [missing, setMissing] = useState<keyof CorrectionText | null>(null);
  const [given, setGiven] = useState<CorrectionText | null>(null);
  const close = () => setGiven(null);
  function ask(data: FormData) {
    const text = correctionOf(data);
    const first = firstMissing(kind, text);
    setMissing(first);
    if (first) form.current?.querySelector<HTMLElement>(`[name=${first}]`)?.focus();
    else setGiven(text);
  }
  const send = (text: CorrectionText) =>
    act(() => api.editions.correct.mutate({ period, kind, ...text }), words(`done.${kind}`), close);
  return (
    <form
      ref={form}
      noValidate
      aria-label={words(`way.${kind}`)}
      className="grid content-start gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        ask(new FormData(event.currentTarget));
      }}
    >
      <div>
        <h3>{words(`way.${kind}`)}</h3>
        <p className="text-ink-2">{words(`about.${kind}`)}</p>
      </div>
      {children(missing)}
      <div>
        <SubmitButton
          pending={busy}
          working={common("working")}
          look={kind === "withhold" ? "danger" : "primary"}
        >
          {words(`send.${kind}`)}
        </SubmitButton>
      </div>
      <Dialog open={given !== null} onClose={close} title={words(`way.${kind}`)} closeLabel={common("close")}>
        <p>{words(`ask.${kind}`)}</p>
        <p className="mt-2 whitespace-pre-wrap text-ink-2">{given?.words}</p>
        <div className="mt-4 flex flex-wrap gap-2">
          <Button
            look={kind === "withhold" ? "danger" : "primary"}
            aria-busy={busy}
            aria-disabled={busy}
            onClick={() => (given ? void send(given) : undefined)}
          >
            {words(`sure.${kind}`)}
          </Button>
          <Button onClick={close}>{common("cancel")}</Button>
        </div>
        <ProblemNote text={problem} refresh={refresh} />
      </Dialog>
    </form>
  );
}
