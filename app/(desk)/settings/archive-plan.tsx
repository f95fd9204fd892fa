"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { api } from "@/app/_trpc/client";
import { Alert } from "@/app/_ui/alert";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { useSay } from "@/app/_ui/live-region";
import { useAct } from "../admin/use-act";

/** Shelves the year's book, after a question: nothing in it changes afterwards. */
export function ArchivePlan({ plan }: { plan: { id: string; version: number } }) {
  const words = useTranslations("settings");
  const common = useTranslations("common");
  const say = useSay();
  const { act, busy, problem } = useAct();
  const [asking, setAsking] = useState(false);
  const { id, version } = plan;
  async function archive() {
    setAsking(false);
    if (await act(() => api.plans.archive.mutate({ id, version }))) say(words("archiveDone"));
  }
  return (
    <div className="no-print mt-3 grid gap-2">
      <div>
        <Button look="danger" aria-busy={busy} aria-disabled={busy} onClick={() => setAsking(true)}>
          {words("archive")}
        </Button>
      </div>
      {problem ? (
        <Alert tone="error" title={words("notArchived")}>
          {problem}
        </Alert>
      ) : null}
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={words("archive")}
        closeLabel={common("close")}
      >
        <p>{words("archiveAsk")}</p>
        <div className="mt-4 flex flex-wrap gap-2">
          <Button look="danger" onClick={() => void archive()}>
            {words("archive")}
          </Button>
          <Button onClick={() => setAsking(false)}>{common("cancel")}</Button>
        </div>
      </Dialog>
    </div>
  );
}
