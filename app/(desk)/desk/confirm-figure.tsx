"use client";
import { useTranslations } from "next-intl";
import { api } from "@/app/_trpc/client";
import { ProblemNote } from "./problem-note";
import { RowButton } from "./row-button";
import { useAct } from "./use-act";

/** The statistics bureau says that a rate is the one it knows. */
export function ConfirmFigure({ readingId, code }: { readingId: string; code: string }) {
  const words = useTranslations("desk");
  const { act, busy, problem, refresh } = useAct("submitted");
  return (
    <>
      <RowButton
        busy={busy}
        aria-label={words("nameAction", { action: words("confirmFigure"), code })}
        onClick={() =>
          act(() => api.updates.confirmReading.mutate({ readingId }), words("done.confirmFigure", { code }))
        }
      >
        {words("confirmFigure")}
      </RowButton>
      <ProblemNote text={problem} refresh={refresh} />
    </>
  );
}
