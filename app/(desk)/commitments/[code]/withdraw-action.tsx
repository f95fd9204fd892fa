"use client";
import { useTranslations } from "next-intl";
import { api } from "@/app/_trpc/client";
import type { UpdateState } from "@/db/values";
import { ProblemNote } from "../../desk/problem-note";
import { useAct } from "../../desk/use-act";

/** Takes a filing back while nobody has decided it; it is a draft again. */
export function WithdrawAction({ id, version, state }: { id: string; version: number; state: UpdateState }) {
  const words = useTranslations("commitment");
  const { act, busy, problem, refresh } = useAct(state);
  return (
    <>
      <button
        type="button"
        aria-busy={busy}
        className="min-h-8 text-brand underline"
        onClick={() => void act(() => api.updates.withdraw.mutate({ id, version }), words("withdrawnUpdate"))}
      >
        {words("withdrawUpdate")}
      </button>
      <ProblemNote text={problem} refresh={refresh} />
    </>
  );
}
