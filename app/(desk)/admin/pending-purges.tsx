"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { api } from "@/app/_trpc/client";
import { Alert } from "@/app/_ui/alert";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { useAct } from "./use-act";

export type PendingPurge = {
  id: string;
  name: string;
  sha256: string | null;
  sentence: string;
  when: string;
  may: { decide: boolean; finish: boolean };
};
type Outcome = { name: string; erased: boolean; places: string };

/** Purges that wait for the second of the two; agreeing shows the hash that will remain and asks once more. */
export function PendingPurges({ pending }: { pending: readonly PendingPurge[] }) {
  const words = useTranslations("review.purge");
  const common = useTranslations("common");
  const { act, busy, problem } = useAct();
  const [asking, setAsking] = useState<PendingPurge | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  async function approve({ id, name }: PendingPurge) {
    const made = await act(() => api.evidence.approvePurge.mutate({ id }));
    setAsking(null);
    if (!made) return;
    const places = made.done.sameAs.map((one) => `${one.code} ${one.period}`).join("; ");
    setOutcome({ name, erased: made.done.erased, places });
  }
  async function finish({ id, name }: PendingPurge) {
    const made = await act(() => api.evidence.finishPurge.mutate({ id }));
    if (made) setOutcome({ name, erased: made.done.erased, places: "" });
  }

  return (
    <div className="grid gap-3">
      {problem ? <Alert tone="error">{problem}</Alert> : null}
      {outcome ? (
        <Alert tone={outcome.erased ? "success" : "warning"}>
          <p>{words(outcome.erased ? "done" : "stuck", { name: outcome.name })}</p>
          {outcome.places ? <p>{words("copies", { places: outcome.places })}</p> : null}
        </Alert>
      ) : null}
      {pending.length === 0 ? <p className="text-ink-2">{words("none")}</p> : null}
      <ul className="grid">
        {pending.map((one) => (
          <li
            key={one.id}
            className="flex flex-wrap items-center justify-between gap-2 border-rule border-b py-2"
          >
            <span className="min-w-0 flex-1 basis-60">
              {one.sentence} <span className="whitespace-nowrap text-ink-2 text-small">{one.when}</span>
            </span>
            {one.may.decide ? (
              <span className="flex gap-2">
                <Button look="danger" aria-disabled={busy} onClick={() => setAsking(one)}>
                  {words("approve")}
                </Button>
                <Button
                  aria-disabled={busy}
                  onClick={() => void act(() => api.evidence.refusePurge.mutate({ id: one.id }))}
                >
                  {words("refuse")}
                </Button>
              </span>
            ) : one.may.finish ? (
              <Button aria-disabled={busy} onClick={() => void finish(one)}>
                {words("finish")}
              </Button>
            ) : (
              <span className="text-ink-2 text-small">{words("waits")}</span>
            )}
          </li>
        ))}
      </ul>
      <Dialog
        open={asking !== null}
        onClose={() => setAsking(null)}
        title={words("approveTitle", { name: asking?.name ?? "" })}
        closeLabel={common("close")}
      >
        <p className="break-words">{words("approveText", { hash: asking?.sha256 ?? "–" })}</p>
        <Button
          look="danger"
          className="mt-3"
          aria-busy={busy}
          aria-disabled={busy}
          onClick={() => {
            if (asking) void approve(asking);
          }}
        >
          {words("approveNow")}
        </Button>
      </Dialog>
    </div>
  );
}
