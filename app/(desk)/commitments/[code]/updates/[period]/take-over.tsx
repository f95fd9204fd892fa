"use client";
import { useTranslations } from "next-intl";
import { api } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { ProblemNote } from "../../../../desk/problem-note";
import { useAct } from "../../../../desk/use-act";

/** Goes on with a draft that the other side has left lying; the form opens with what it says. */
export function TakeOver({ id, version }: { id: string; version: number }) {
  const words = useTranslations("extra");
  const { act, busy, problem, refresh } = useAct("gone");
  return (
    <div className="my-2">
      <Button
        look="primary"
        aria-busy={busy}
        onClick={() => void act(() => api.updates.takeOver.mutate({ id, version }), words("takenOver"))}
      >
        {words("takeOverDraft")}
      </Button>
      <ProblemNote text={problem} refresh={refresh} />
    </div>
  );
}
