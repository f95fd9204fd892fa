"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { api } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import type { ClueState } from "@/db/values";
import { ProblemNote } from "../../desk/problem-note";
import { useAct } from "../../desk/use-act";
import { ShownField } from "./shown-field";

type Props = { id: string; version: number; state: ClueState; shown: string | null };

/** Changes what the public reads of a verified tip; emptied, nothing of it is published any more. */
export function RewordForm({ id, version, state, shown }: Props) {
  const words = useTranslations("clues.decide");
  const { act, busy, problem, refresh } = useAct(state);
  const [text, setText] = useState(shown ?? "");
  return (
    <details>
      <summary>{words("reword")}</summary>
      <form
        className="mt-3 grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void act(() => api.clues.reword.mutate({ id, version, shown: text }), words("reworded"));
        }}
      >
        <ShownField id="reworded" text={text} onText={setText} />
        <div>
          <Button type="submit" aria-busy={busy} aria-disabled={busy}>
            {words("rewordNow")}
          </Button>
        </div>
        <ProblemNote text={problem} refresh={refresh} />
      </form>
    </details>
  );
}
