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

type Props = { id: string; version: number; state: ClueState; shown: string | null };

/** Says what was done about a verified tip: to the sender, and to the public in words of their own. */
export function ActForm({ id, version, state, shown }: Props) {
  const words = useTranslations("clues.decide");
  const { act, busy, problem, refresh } = useAct(state);
  const [done, setDone] = useState("");
  const [text, setText] = useState(shown ?? "");
  const [missing, setMissing] = useState(false);
  return (
    <form
      aria-labelledby="acting"
      className="grid gap-4 border-ink border-t-2 pt-2.5"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const short = done.trim().length < 2;
        setMissing(short);
        if (short) document.getElementById("done")?.focus();
        else void act(() => api.clues.act.mutate({ id, version, done, shown: text }), words("acted"));
      }}
    >
      <h2 id="acting">{words("act")}</h2>
      <Field
        id="done"
        label={words("done")}
        hint={words("doneHint")}
        error={missing ? words("answerMissing") : null}
      >
        {(wiring) => (
          <textarea
            {...wiring}
            rows={3}
            maxLength={1000}
            className="control"
            value={done}
            onChange={(event) => {
              setDone(event.target.value);
              setMissing(false);
            }}
          />
        )}
      </Field>
      <ShownField id="acted-shown" text={text} onText={setText} />
      <div>
        <Button type="submit" look="primary" aria-busy={busy} aria-disabled={busy}>
          {words("actNow")}
        </Button>
      </div>
      <ProblemNote text={problem} refresh={refresh} />
    </form>
  );
}
