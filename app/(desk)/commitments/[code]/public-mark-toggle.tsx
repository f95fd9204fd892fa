"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { api, refusalOf } from "@/app/_trpc/client";
import { useSay } from "@/app/_ui/live-region";
import { errorText } from "@/app/_words/error-text";
import { ProblemNote } from "../../desk/problem-note";

type Props = {
  what: "updates" | "evidence";
  id: string;
  publish: boolean;
  /** Words arrive from the server: a row needs three of them, not the whole namespace. */
  label: string;
  named: string;
  done: string;
};

/** Sets the mark for publication, or takes it back; the button stays where it is and offers the other way. */
export function PublicMarkToggle({ what, id, publish, label, named, done }: Props) {
  const errors = useTranslations("errors");
  const router = useRouter();
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  async function press() {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    try {
      const of = (one: Props["what"]) => (one === what ? [id] : []);
      await api.editions.mark.mutate({ updates: of("updates"), evidence: of("evidence"), publish });
      say(done);
      router.refresh();
    } catch (error) {
      setProblem(errorText(errors, refusalOf(error)));
    } finally {
      setBusy(false);
    }
  }
  return (
    <>
      <button
        type="button"
        aria-busy={busy}
        aria-label={named}
        className="no-print min-h-8 text-brand underline"
        onClick={() => void press()}
      >
        {label}
      </button>
      <ProblemNote text={problem} refresh={() => router.refresh()} />
    </>
  );
}
