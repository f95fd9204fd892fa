"use client";
import { useTranslations } from "next-intl";
import { api } from "@/app/_trpc/client";
import type { UpdateState } from "@/db/values";
import { ProblemNote } from "../../desk/problem-note";
import { useAct } from "../../desk/use-act";

type Props = { id: string; metric: string; state: UpdateState };

/** The statistics bureau says that a reported rate is right. */
export function ConfirmReading({ id, metric, state }: Props) {
  const words = useTranslations("extra");
  const { act, busy, problem, refresh } = useAct(state);
  return (
    <>
      <button
        type="button"
        aria-busy={busy}
        aria-label={words("confirmNamed", { metric })}
        className="min-h-8 text-brand underline"
        onClick={() =>
          void act(() => api.updates.confirmReading.mutate({ readingId: id }), words("confirmDone"))
        }
      >
        {words("confirm")}
      </button>
      <ProblemNote text={problem} refresh={refresh} />
    </>
  );
}
