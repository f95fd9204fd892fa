"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useRef, useState } from "react";
import { api, refusalOf } from "@/app/_trpc/client";
import { Alert } from "@/app/_ui/alert";
import { Button } from "@/app/_ui/button";
import { useSay } from "@/app/_ui/live-region";
import { errorText } from "@/app/_words/error-text";
import type { MarkParams } from "./search-params";

type Props = { what: MarkParams["what"]; publish: boolean; children: ReactNode };

/**
 * Marks what is ticked in the list, which the server has drawn: the form only reads its boxes. It stays when the list
 * is read anew, and so does the focus.
 */
export function MarkForm({ what, publish, children }: Props) {
  const words = useTranslations("editions.marks");
  const errors = useTranslations("errors");
  const router = useRouter();
  const say = useSay();
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState({ count: 0, all: false });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const boxes = () => [...(form.current?.querySelectorAll<HTMLInputElement>("input[name=id]") ?? [])];
  const count = () => {
    const ticked = boxes().filter((box) => box.checked).length;
    setChosen({ count: ticked, all: ticked > 0 && ticked === boxes().length });
  };
  const tickAll = (checked: boolean) => {
    for (const box of boxes()) box.checked = checked;
    count();
  };
  async function mark() {
    const ids = boxes().flatMap((box) => (box.checked ? [box.value] : []));
    if (busy || ids.length === 0) return;
    setBusy(true);
    setProblem(null);
    try {
      const updates = what === "updates" ? ids : [];
      const evidence = what === "evidence" ? ids : [];
      await api.editions.mark.mutate({ updates, evidence, publish });
      tickAll(false);
      say(words(publish ? "markedDone" : "unmarkedDone", { count: ids.length, what }));
      router.refresh();
    } catch (error) {
      setProblem(errorText(errors, refusalOf(error)));
    } finally {
      setBusy(false);
    }
  }
  return (
    <form
      ref={form}
      aria-label={words("form")}
      onChange={count}
      onSubmit={(event) => {
        event.preventDefault();
        void mark();
      }}
    >
      <div className="no-print flex flex-wrap items-center gap-x-4 gap-y-2 py-2">
        <label className="flex min-h-8 items-center gap-2">
          <input
            type="checkbox"
            className="size-6 accent-brand"
            checked={chosen.all}
            onChange={(event) => tickAll(event.target.checked)}
          />
          {words("all")}
        </label>
        <span className="text-ink-2">{words("chosen", { count: chosen.count, what })}</span>
        <Button type="submit" look="primary" aria-busy={busy} aria-disabled={busy || chosen.count === 0}>
          {words(publish ? "mark" : "unmark")}
        </Button>
      </div>
      {problem ? <Alert tone="error">{problem}</Alert> : null}
      {children}
    </form>
  );
}
