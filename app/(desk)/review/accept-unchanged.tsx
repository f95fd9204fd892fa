"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { api, type Refusal, refusalOf } from "@/app/_trpc/client";
import { Alert } from "@/app/_ui/alert";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { useSay } from "@/app/_ui/live-region";
import { SubmitButton } from "@/app/_ui/submit-button";
import { errorText } from "@/app/_words/error-text";

type Row = { id: string; version: number; title: string };
type Answer = Awaited<ReturnType<typeof api.updates.acceptMany.mutate>>;
const most = 60;

/** Accepts what says "no change", after one look at the list; what was refused stays in the queue and says why. */
export function AcceptUnchanged({ rows }: { rows: readonly Row[] }) {
  const words = useTranslations("extra");
  const common = useTranslations("common");
  const errors = useTranslations("errors");
  const router = useRouter();
  const say = useSay();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [refused, setRefused] = useState<Answer["refused"]>([]);
  const batch = rows.slice(0, most);
  const titleOf = (id: string) => rows.find((row) => row.id === id)?.title ?? "";

  async function accept() {
    if (busy) return;
    setBusy(true);
    setRefusal(null);
    try {
      const answer = await api.updates.acceptMany.mutate({
        ids: batch.map(({ id, version }) => ({ id, version })),
      });
      setRefused(answer.refused);
      if (answer.refused.length === 0) setOpen(false);
      say(words("accepted", { count: answer.done.length }));
      router.refresh();
    } catch (error) {
      setRefusal(refusalOf(error));
    } finally {
      setBusy(false);
    }
  }
  return (
    <>
      <Button
        onClick={() => {
          setRefused([]);
          setRefusal(null);
          setOpen(true);
        }}
      >
        {words("acceptUnchanged", { count: batch.length })}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={words("acceptTitle")}
        closeLabel={common("close")}
      >
        <form
          className="grid gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            void accept();
          }}
        >
          {refusal ? <Alert tone="error">{errorText(errors, refusal)}</Alert> : null}
          {refused.length ? (
            <Alert tone="error" title={words("notAccepted", { count: refused.length })}>
              <ul>
                {refused.map((one) => (
                  <li key={one.id}>
                    {[titleOf(one.id), errorText(errors, one)].filter(Boolean).join(" · ")}
                  </li>
                ))}
              </ul>
            </Alert>
          ) : null}
          <p>{words("acceptText", { count: batch.length })}</p>
          <ul className="max-h-64 overflow-y-auto">
            {batch.map((row) => (
              <li key={row.id} className="border-rule border-b py-1">
                {row.title}
              </li>
            ))}
          </ul>
          <SubmitButton pending={busy} working={common("working")}>
            {words("acceptNow")}
          </SubmitButton>
        </form>
      </Dialog>
    </>
  );
}
