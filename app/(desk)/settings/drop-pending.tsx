"use client";
import { useTranslations } from "next-intl";
import { api } from "@/app/_trpc/client";
import { Alert } from "@/app/_ui/alert";
import { Button } from "@/app/_ui/button";
import { useSay } from "@/app/_ui/live-region";
import { useAct } from "../admin/use-act";

/** Takes back the change that waits; the settings that hold go on. */
export function DropPending({ plan }: { plan: { id: string; version: number } }) {
  const words = useTranslations("settings");
  const say = useSay();
  const { act, busy, problem } = useAct();
  const { id, version } = plan;
  const drop = async () => {
    if (await act(() => api.plans.dropPending.mutate({ id, version }))) say(words("dropped"));
  };
  return (
    <div className="no-print mt-2 grid gap-2">
      <div>
        <Button aria-busy={busy} aria-disabled={busy} onClick={() => void drop()}>
          {words("drop")}
        </Button>
      </div>
      {problem ? <Alert tone="error">{problem}</Alert> : null}
    </div>
  );
}
