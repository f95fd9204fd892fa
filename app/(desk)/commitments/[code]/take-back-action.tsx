"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { api } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { ReasonDialog } from "../../desk/reason-dialog";
import { useAct } from "../../desk/use-act";

type Props = { way: "recall" | "reopen"; id: string; code: string; version: number };

/** Takes back what was sent out (收回), or puts what was closed back to work (重新办理): both want a reason. */
export function TakeBackAction({ way, id, code, version }: Props) {
  const words = useTranslations("commitment.takeBack");
  const [asking, setAsking] = useState(false);
  const { act, busy, problem, refresh } = useAct(way === "recall" ? "pending" : "closed");
  return (
    <>
      <Button onClick={() => setAsking(true)}>{words(`${way}.button`)}</Button>
      <ReasonDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={words(`${way}.title`, { code })}
        hint={words(`${way}.hint`)}
        label={words("reason")}
        submit={words(`${way}.button`)}
        look="primary"
        busy={busy}
        problem={problem}
        refresh={refresh}
        onSend={(reason) =>
          act(
            () => api.commitments[way].mutate({ id, version, reason }),
            words(`${way}.done`, { code }),
            () => setAsking(false),
          )
        }
      />
    </>
  );
}
