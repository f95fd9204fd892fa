"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { api } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { Field } from "@/app/_ui/field";
import type { ClueState } from "@/db/values";
import { ProblemNote } from "../../desk/problem-note";
import { useAct } from "../../desk/use-act";
import { ShownField } from "./shown-field";

type Props = { id: string; version: number; state: ClueState };

/** Verifies or dismisses a tip: an answer to the sender is asked for, what the public reads of it is not. */
export function DecisionForm({ id, version, state }: Props) {
  const words = useTranslations("clues.decide");
  const { act, busy, problem, refresh } = useAct(state);
  const [answer, setAnswer] = useState("");
  const [shown, setShown] = useState("");
  const [missing, setMissing] = useState(false);

  function decide(verified: boolean) {
    const short = answer.trim().length < 2;
    setMissing(short);
    if (short) document.getElementById("answer")?.focus();
    else
      void act(
        () => api.clues.decide.mutate({ id, version, verified, answer, shown: verified ? shown : null }),
        words(verified ? "verified" : "dismissed"),
      );
  }
  return (
    <section aria-labelledby="decision" className="grid gap-4 border-ink border-t-2 pt-2.5">
      <h2 id="decision">{words("title")}</h2>
      <Field
        id="answer"
        label={words("answer")}
        hint={words("answerHint")}
        error={missing ? words("answerMissing") : null}
      >
        {(wiring) => (
          <textarea
            {...wiring}
            rows={3}
            maxLength={1000}
            className="control"
            value={answer}
            onChange={(event) => {
              setAnswer(event.target.value);
              setMissing(false);
            }}
          />
        )}
      </Field>
      <ShownField id="shown" text={shown} onText={setShown} />
      <div className="flex flex-wrap gap-3">
        <Button look="primary" aria-busy={busy} aria-disabled={busy} onClick={() => decide(true)}>
          {words("verify")}
        </Button>
        <Button look="danger" aria-busy={busy} aria-disabled={busy} onClick={() => decide(false)}>
          {words("dismiss")}
        </Button>
      </div>
      <ProblemNote text={problem} refresh={refresh} />
    </section>
  );
}
