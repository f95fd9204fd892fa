"use client";
import { useTranslations } from "next-intl";
import { api } from "@/app/_trpc/client";
import { Alert } from "@/app/_ui/alert";
import { Button } from "@/app/_ui/button";
import { useSay } from "@/app/_ui/live-region";
import { useAct } from "../admin/use-act";

export function ReadAll() {
  const words = useTranslations("inbox");
  const say = useSay();
  const { act, busy, problem } = useAct();
  return (
    <div className="grid gap-2">
      <Button
        aria-busy={busy}
        aria-disabled={busy}
        onClick={async () => {
          if (await act(() => api.messages.readAll.mutate())) say(words("allRead"));
        }}
      >
        {words("readAll")}
      </Button>
      {problem ? <Alert tone="error">{problem}</Alert> : null}
    </div>
  );
}
