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
import { sendVisitPhoto, uploadRefusal } from "./visit-photo";

type Means = (typeof verificationMeans)[number];
type Props = { id: string; name: string; addedOn: string };

/** Says how one piece was verified: papers and phone at once, a site visit with its place, people and photograph. */
export function VerifyPiece({ id, name, addedOn }: Props) {
  const words = useTranslations("review.verify");
  const values = useTranslations("values.verification");
  const errors = useTranslations("errors");
  const router = useRouter();
  const say = useSay();
  const [sending, setSending] = useState(false);
  // Busy until the page shows what was done: a verification is kept for good, also one pressed twice.
  const [refreshing, startRefresh] = useTransition();
  const [visiting, setVisiting] = useState(false);
  const [share, setShare] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const busy = sending || refreshing;

  /** The photograph's id; null without one, false when it was refused. */
  async function sent({ photo, on }: Visit): Promise<string | null | false> {
    if (!photo) return null;
    setShare(0);
    try {
      const job = { evidenceId: id, file: photo, takenOn: on, onProgress: setShare };
      return (await sendVisitPhoto(job)).id;
    } catch (error) {
      setRefusal(uploadRefusal(error));
      return false;
    } finally {
      setShare(null);
    }
  }

  async function verify(means: Means, typed: Visit | null): Promise<boolean> {
    if (busy) return false;
    setSending(true);
    setRefusal(null);
    try {
      const photoEvidenceId = typed ? await sent(typed) : null;
      if (photoEvidenceId === false) return false;
      const visit = typed && { place: typed.place, people: typed.people, photoEvidenceId };
      await api.evidence.verify.mutate({ id, means, note: "", on: typed?.on || null, visit });
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
        from={addedOn}
        open={visiting}
        onClose={() => {
          setVisiting(false);
          setRefusal(null);
        }}
        busy={busy}
        share={share}
        refusal={refusal}
        onSend={(visit) => verify("site", visit)}
      />
    </div>
  );
}
