"use client";
import { useTranslations } from "next-intl";
import { api } from "@/app/_trpc/client";
import { ProblemNote } from "./problem-note";
import { RowButton } from "./row-button";
import { useAct } from "./use-act";

/** The head lets a filing leave the department (部门审核). */
export function EndorseAction({ id, code, version }: { id: string; code: string; version: number }) {
  const words = useTranslations("desk");
  const { act, busy, problem, refresh } = useAct("submitted");
  return (
    <>
      <RowButton
        look="primary"
        busy={busy}
        aria-label={words("nameAction", { action: words("endorse"), code })}
        onClick={() =>
          act(() => api.updates.endorse.mutate({ id, version }), words("done.endorse", { code }))
        }
      >
        {words("endorse")}
      </RowButton>
      <ProblemNote text={problem} refresh={refresh} />
    </>
  );
}
