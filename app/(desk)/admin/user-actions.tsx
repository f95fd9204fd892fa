"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { api } from "@/app/_trpc/client";
import { Alert } from "@/app/_ui/alert";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { rowButton } from "../desk/row-button-class";
import { OneTimeLink, type Outcome } from "./one-time-link";
import { useAct } from "./use-act";

type Props = { id: string; name: string; disabled: boolean; self: boolean };

/** Disable, enable and a new password link for one account. */
export function UserActions({ id, name, disabled, self }: Props) {
  const words = useTranslations("admin");
  const common = useTranslations("common");
  const { act, busy, problem } = useAct();
  const [asking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  async function makeLink() {
    const made = await act(() => api.people.issuePasswordLink.mutate({ id }));
    if (made) setOutcome({ name, path: made.done.path });
  }
  async function disable() {
    setAsking(false);
    setOutcome(null);
    const made = await act(() => api.people.disableUser.mutate({ id }));
    // One who could object is closed by two: then nothing has happened yet.
    if (made?.done.pending) setOutcome({ name, path: null });
  }

  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap gap-2 lg:flex-nowrap">
        {disabled ? (
          <Button
            className={rowButton}
            aria-disabled={busy}
            aria-label={words("enableNamed", { name })}
            onClick={() => void act(() => api.people.enableUser.mutate({ id }))}
          >
            {words("enable")}
          </Button>
        ) : (
          <Button
            className={rowButton}
            aria-disabled={busy}
            aria-label={words("linkNamed", { name })}
            onClick={() => void makeLink()}
          >
            {words("link")}
          </Button>
        )}
        {disabled || self ? null : (
          <Button
            look="danger"
            className={rowButton}
            aria-disabled={busy}
            aria-label={words("disableNamed", { name })}
            onClick={() => setAsking(true)}
          >
            {words("disable")}
          </Button>
        )}
      </div>
      {problem ? <Alert tone="error">{problem}</Alert> : null}
      {outcome ? <OneTimeLink outcome={outcome} /> : null}
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={words("disableNamed", { name })}
        closeLabel={common("close")}
      >
        <p>{words("disableAsk", { name })}</p>
        <div className="mt-4 flex flex-wrap gap-2">
          <Button look="danger" onClick={() => void disable()}>
            {words("disable")}
          </Button>
          <Button onClick={() => setAsking(false)}>{common("cancel")}</Button>
        </div>
      </Dialog>
    </div>
  );
}
