"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { Field } from "@/app/_ui/field";
import { useViewAct } from "./use-view-act";

/** Keeps the present ledger under a name of one's own. */
export function SaveView({ query }: { query: string }) {
  const words = useTranslations("ledger.views");
  const [open, setOpen] = useState(false);
  const { act, busy, problem } = useViewAct();
  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get("name") ?? "").trim();
    void act(
      (api) => api.views.save.mutate({ name, query }),
      words("saved", { name }),
      () => setOpen(false),
    );
  }
  return (
    <>
      <button type="button" onClick={() => setOpen(true)} className="min-h-6 text-brand hover:underline">
        {words("save")}
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} title={words("save")} closeLabel={words("close")}>
        <form onSubmit={save} className="grid gap-4">
          <Field id="view-name" label={words("name")} hint={words("nameHint")} error={problem}>
            {(wiring) => <input {...wiring} name="name" required maxLength={40} className="control" />}
          </Field>
          <div>
            <Button type="submit" look="primary" aria-busy={busy} aria-disabled={busy}>
              {words("saveNow")}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}
