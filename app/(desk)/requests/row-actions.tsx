"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { api } from "@/app/_trpc/client";
import type { RequestState } from "@/db/values";
import { ProblemNote } from "../desk/problem-note";
import { ReasonDialog } from "../desk/reason-dialog";
import { RowButton } from "../desk/row-button";
import { useAct } from "../desk/use-act";

type Props = {
  id: string;
  code: string;
  version: number;
  state: RequestState;
  may: { endorse: boolean; withdraw: boolean };
};

/** What the department that asked may still do: let it go out, or take it back. */
export function RowActions({ id, code, version, state, may }: Props) {
  const words = useTranslations("requests");
  const endorsing = useAct(state);
  const withdrawing = useAct(state);
  const [asking, setAsking] = useState(false);
  return (
    <>
      {may.endorse ? (
        <RowButton
          look="primary"
          busy={endorsing.busy}
          aria-label={words("nameAction", { action: words("endorse"), code })}
          onClick={() =>
            endorsing.act(() => api.requests.endorse.mutate({ id, version }), words("endorsed", { code }))
          }
        >
          {words("endorse")}
        </RowButton>
      ) : null}
      {may.withdraw ? (
        <RowButton
          busy={withdrawing.busy}
          aria-label={words("nameAction", { action: words("withdraw"), code })}
          onClick={() => setAsking(true)}
        >
          {words("withdraw")}
        </RowButton>
      ) : null}
      <ProblemNote text={endorsing.problem} refresh={endorsing.refresh} />
      <ReasonDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={words("withdrawTitle", { code })}
        hint={words("withdrawHint")}
        label={words("reason")}
        submit={words("withdraw")}
        look="danger"
        busy={withdrawing.busy}
        problem={withdrawing.problem}
        refresh={withdrawing.refresh}
        onSend={(reason) =>
          withdrawing.act(
            () => api.requests.withdraw.mutate({ id, version, reason }),
            words("withdrawnNow", { code }),
            () => setAsking(false),
          )
        }
      />
    </>
  );
}
