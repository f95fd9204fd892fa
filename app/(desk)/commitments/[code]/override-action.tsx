"use client";
import { useId, useState } from "react";
import { api } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { Field } from "@/app/_ui/field";
import type { overrideLamps } from "@/server/overrides/schema";
import { useAct } from "../../desk/use-act";
import { AskDialog, AskText } from "./ask-dialog";

type Flagged = (typeof overrideLamps)[number];
type Props = {
  commitmentId: string;
  /** The period that is judged now. */
  period: string;
  /** The flag that is in force, to be lifted; null: one is to be set. */
  flagId: string | null;
  state: string;
  lamps: readonly { value: Flagged; name: string }[];
  texts: Record<"button" | "title" | "hint" | "lamp" | "reason" | "done", string>;
};

/** Sets a flag beside the computed lamp, or lifts it: both want a reason. */
export function OverrideAction({ commitmentId, period, flagId, state, lamps, texts }: Props) {
  const name = useId();
  const [open, setOpen] = useState(false);
  const [lamp, setLamp] = useState<Flagged | null>(lamps[0]?.value ?? null);
  const [reason, setReason] = useState("");
  const action = useAct(state);
  const send = () =>
    action.act(
      async () => {
        if (flagId) await api.overrides.lift.mutate({ id: flagId, reason });
        else if (lamp) await api.overrides.set.mutate({ commitmentId, period, lamp, reason });
      },
      texts.done,
      () => setOpen(false),
    );
  return (
    <div className="no-print mt-1">
      <Button onClick={() => setOpen(true)}>{texts.button}</Button>
      <AskDialog
        open={open}
        onClose={() => setOpen(false)}
        title={texts.title}
        hint={texts.hint}
        submit={texts.button}
        action={action}
        onSend={send}
      >
        {flagId ? null : (
          <Field id={name} label={texts.lamp}>
            {(wiring) => (
              <select
                {...wiring}
                className="control max-w-56"
                value={lamp ?? ""}
                onChange={(event) =>
                  setLamp(lamps.find((one) => one.value === event.target.value)?.value ?? null)
                }
              >
                {lamps.map((one) => (
                  <option key={one.value} value={one.value}>
                    {one.name}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        <AskText label={texts.reason} most={1000} value={reason} onChange={setReason} />
      </AskDialog>
    </div>
  );
}
