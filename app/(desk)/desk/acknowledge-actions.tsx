"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { api } from "@/app/_trpc/client";
import { ProblemNote } from "./problem-note";
import { ReasonDialog } from "./reason-dialog";
import { RowButton } from "./row-button";
import { useAct } from "./use-act";

type Props = { id: string; code: string; version: number };

/** Takes a commitment on (签收), or sends it back with a reason (拒收). */
export function AcknowledgeActions({ id, code, version }: Props) {
  const words = useTranslations("desk");
  const [asking, setAsking] = useState(false);
  const { act, busy, problem, refresh } = useAct("pending");
  const named = (action: string) => words("nameAction", { action, code });
  return (
    <>
      <RowButton
        look="primary"
        busy={busy}
        aria-label={named(words("acknowledge"))}
        onClick={() =>
          act(() => api.commitments.acknowledge.mutate({ id, version }), words("done.acknowledge", { code }))
        }
      >
        {words("acknowledge")}
      </RowButton>
      <RowButton busy={busy} aria-label={named(words("refuse"))} onClick={() => setAsking(true)}>
        {words("refuse")}
      </RowButton>
      {asking ? null : <ProblemNote text={problem} refresh={refresh} />}
      <ReasonDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={words("refuseTitle", { code })}
        hint={words("refuseHint")}
        label={words("reason")}
        submit={words("refuse")}
        look="danger"
        busy={busy}
        problem={problem}
        refresh={refresh}
        onSend={(reason) => {
          const call = () => api.commitments.refuse.mutate({ id, version, reason });
          return act(call, words("done.refuse", { code }), () => setAsking(false));
        }}
      />
    </>
  );
}
