"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { api } from "@/app/_trpc/client";
import { Alert } from "@/app/_ui/alert";
import { Button } from "@/app/_ui/button";
import { OneTimeLink, type Outcome } from "./one-time-link";
import { useAct } from "./use-act";

export type Pending = { id: string; name: string; sentence: string; when: string; mayDecide: boolean };

/** What waits for a second person. The link that an approval brings outlives the line that it came from. */
export function PendingGrants({ pending }: { pending: readonly Pending[] }) {
  const words = useTranslations("admin");
  const { act, busy, problem } = useAct();
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  async function approve({ id, name }: Pending) {
    const made = await act(() => api.people.approveGrant.mutate({ id }));
    if (made?.done.path) setOutcome({ name, path: made.done.path });
  }

  return (
    <div className="grid gap-3">
      {problem ? <Alert tone="error">{problem}</Alert> : null}
      {outcome ? <OneTimeLink outcome={outcome} /> : null}
      {pending.length === 0 ? <p className="text-ink-2">{words("pendingNone")}</p> : null}
      <ul className="grid">
        {pending.map((grant) => (
          <li
            key={grant.id}
            className="flex flex-wrap items-center justify-between gap-2 border-rule border-b py-2"
          >
            <span className="min-w-0 flex-1 basis-60">
              {grant.sentence} <span className="whitespace-nowrap text-ink-2 text-small">{grant.when}</span>
            </span>
            {grant.mayDecide ? (
              <span className="flex gap-2">
                <Button look="primary" aria-disabled={busy} onClick={() => void approve(grant)}>
                  {words("approve")}
                </Button>
                <Button
                  aria-disabled={busy}
                  onClick={() => void act(() => api.people.refuseGrant.mutate({ id: grant.id }))}
                >
                  {words("refuse")}
                </Button>
              </span>
            ) : (
              <span className="text-ink-2 text-small">{words("waitsForOther")}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
