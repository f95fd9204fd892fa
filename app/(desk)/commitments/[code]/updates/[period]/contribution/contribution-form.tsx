"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { api, type Refusal, refusalOf } from "@/app/_trpc/client";
import { Alert } from "@/app/_ui/alert";
import { Button } from "@/app/_ui/button";
import { Field } from "@/app/_ui/field";
import { useSay } from "@/app/_ui/live-region";
import { errorText } from "@/app/_words/error-text";

type Props = { commitmentId: string; period: string; words: string; version: number | null };

/** One field: what the supporting department did. */
export function ContributionForm({ commitmentId, period, words: kept, version }: Props) {
  const words = useTranslations("extra");
  const errors = useTranslations("errors");
  const router = useRouter();
  const say = useSay();
  const [text, setText] = useState(kept);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const issue = refusal?.issues.find((one) => one.path === "words");

  async function send(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setRefusal(null);
    try {
      await api.updates.contribute.mutate({ commitmentId, period, words: text, version });
      say(words("contributionSaved"));
      router.refresh();
    } catch (error) {
      setRefusal(refusalOf(error));
    } finally {
      setBusy(false);
    }
  }
  return (
    <form noValidate className="grid content-start gap-4" onSubmit={send}>
      {refusal && !issue ? <Alert tone="error">{errorText(errors, refusal)}</Alert> : null}
      <Field
        id="words"
        label={words("contributionWords")}
        hint={words("contributionWordsHint")}
        error={issue ? errorText(errors, { key: issue.key, code: "INVALID" }) : null}
      >
        {(wiring) => (
          <textarea
            {...wiring}
            rows={6}
            className="control resize-y"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <div>
        <Button type="submit" look="primary" aria-busy={busy} aria-disabled={busy}>
          {words("contributionSave")}
        </Button>
      </div>
    </form>
  );
}
