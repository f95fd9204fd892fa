"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { api } from "@/app/_trpc/client";
import { ReasonDialog } from "../../desk/reason-dialog";
import { useAct } from "../../desk/use-act";
import { WithdrawPublished } from "./withdraw-published";

type Props = {
  id: string;
  name: string;
  state: string;
  inEdition: boolean;
  may: { withdraw: boolean; askPurge: boolean };
};

/** What can be done with a piece that was handed in: withdraw it, or ask that its bytes go; both with a reason. */
export function EvidenceActions({ id, name, state, inEdition, may }: Props) {
  const words = useTranslations("commitment");
  const { act, busy, problem, refresh } = useAct(state);
  const [open, setOpen] = useState<"withdraw" | "purge" | null>(null);
  const close = () => setOpen(null);
  const button = (which: "withdraw" | "purge", label: string, named: string) => (
    <button
      type="button"
      className="min-h-8 text-brand underline"
      aria-label={named}
      onClick={() => setOpen(which)}
    >
      {label}
    </button>
  );
  const shared = { onClose: close, label: words("askReason"), busy, problem, refresh };
  return (
    <div className="no-print text-small">
      <details className="max-sm:pl-13 sm:text-right">
        <summary
          className="inline-block min-h-6 list-none text-ink-2 hover:text-ink [&::-webkit-details-marker]:hidden"
          aria-label={words("morePieceNamed", { name })}
        >
          {words("morePiece")} <span aria-hidden="true">⋯</span>
        </summary>
        <div className="flex flex-wrap gap-x-4 sm:justify-end">
          {may.withdraw
            ? button("withdraw", words("withdrawPiece"), words("withdrawPieceNamed", { name }))
            : null}
          {may.askPurge ? button("purge", words("askPurge"), words("askPurgeNamed", { name })) : null}
        </div>
      </details>
      <ReasonDialog
        {...shared}
        open={open === "withdraw" && !inEdition}
        title={words("withdrawPieceNamed", { name })}
        hint={words("withdrawPieceHint")}
        submit={words("withdrawPiece")}
        look="danger"
        onSend={(reason) =>
          act(() => api.evidence.withdraw.mutate({ id, reason }), words("withdrawPieceDone"), close)
        }
      />
      {inEdition ? (
        <WithdrawPublished id={id} name={name} state={state} open={open === "withdraw"} onClose={close} />
      ) : null}
      <ReasonDialog
        {...shared}
        open={open === "purge"}
        title={words("askPurgeNamed", { name })}
        hint={words("askPurgeHint")}
        submit={words("askPurge")}
        look="danger"
        onSend={(reason) =>
          act(() => api.evidence.askPurge.mutate({ id, reason }), words("askPurgeDone"), close)
        }
      />
    </div>
  );
}
