"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { api, type Refusal, refusalOf } from "@/app/_trpc/client";
import { Button } from "@/app/_ui/button";
import { useSay } from "@/app/_ui/live-region";
import { errorText } from "@/app/_words/error-text";
import type { verificationMeans } from "@/db/values";
import { SiteVisit, type Visit } from "./site-visit";

type Means = (typeof verificationMeans)[number];

/** Says how one piece was verified: papers and phone at once, a site visit with its place and people. */
export function VerifyPiece({ id, name }: { id: string; name: string }) {
  const words = useTranslations("review.verify");
  const values = useTranslations("values.verification");
  const errors = useTranslations("errors");
  const router = useRouter();
  const say = useSay();
  const [sending, setSending] = useState(false);
  // Busy until the page shows what was done: a verification is kept for good, also one pressed twice.
  const [refreshing, startRefresh] = useTransition();
  const [visiting, setVisiting] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const busy = sending || refreshing;

  async function verify(means: Means, visit: Visit | null): Promise<boolean> {
    if (busy) return false;
    setSending(true);
    setRefusal(null);
    try {
      const photoEvidenceId = null;
      await api.evidence.verify.mutate({
        id,
        means,
        note: "",
        visit: visit && { ...visit, photoEvidenceId },
      });
    } catch (error) {
      setRefusal(refusalOf(error));
      return false;
    } finally {
      setSending(false);
    }
    setVisiting(false);
    say(words("done", { means: values(means) }));
    startRefresh(() => router.refresh());
    return true;
  }

  const button = (means: Means, press: () => void) => (
    <Button
      look="quiet"
      className="text-small"
      aria-busy={busy}
      aria-disabled={busy}
      onClick={() => {
        if (!busy) press();
      }}
    >
      {words(means)}
    </Button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: three buttons are no form and need no fieldset's frame
    <div role="group" aria-label={words("of", { name })} className="no-print mt-1 -ml-3.5">
      {button("papers", () => void verify("papers", null))}
      {button("phone", () => void verify("phone", null))}
      {button("site", () => {
        setRefusal(null);
        setVisiting(true);
      })}
      {refusal && !visiting ? (
        <p role="alert" className="pl-3.5 text-red text-small">
          {errorText(errors, refusal)}
        </p>
      ) : null}
      <SiteVisit
        name={name}
        open={visiting}
        onClose={() => {
          setVisiting(false);
          setRefusal(null);
        }}
        busy={busy}
        refusal={refusal}
        onSend={(visit) => verify("site", visit)}
      />
    </div>
  );
}
