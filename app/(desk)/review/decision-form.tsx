"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { flushSync } from "react-dom";
import { api, type Refusal, refusalOf } from "@/app/_trpc/client";
import { Alert } from "@/app/_ui/alert";
import { Button } from "@/app/_ui/button";
import { Field } from "@/app/_ui/field";
import { useSay } from "@/app/_ui/live-region";
import { errorText } from "@/app/_words/error-text";

type Props = { id: string; version: number; title: string; nextId: string | null; hasEvidence: boolean };
const templates = ["reading", "evidence", "vague", "problems"] as const;

/** Accept with a remark, or return with a reason. After either, the next one is in hand. */
export function DecisionForm({ id, version, title, nextId, hasEvidence }: Props) {
  const words = useTranslations("review");
  const errors = useTranslations("errors");
  const router = useRouter();
  const say = useSay();
  const [remark, setRemark] = useState("");
  const [reason, setReason] = useState("");
  const [returning, setReturning] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function decide(run: () => Promise<unknown>, done: string) {
    if (busy) return;
    setBusy(true);
    setRefusal(null);
    try {
      await run();
      say(done);
      router.push(nextId ? `/review?id=${nextId}` : "/review");
      router.refresh();
    } catch (error) {
      setRefusal(refusalOf(error));
      setBusy(false);
    }
  }
  const accept = () =>
    decide(() => api.updates.accept.mutate({ id, version, remark }), words("accepted", { title }));
  const giveBack = () =>
    decide(() => api.updates.return.mutate({ id, version, reason }), words("returned", { title }));

  const issue = refusal?.issues.find((one) => one.path === "reason");
  return (
    <section aria-label={words("decision")} className="grid gap-4 border-ink border-t-2 pt-4">
      {hasEvidence ? null : <p className="text-small text-yellow">{words("noEvidenceWarning")}</p>}
      {refusal && !issue ? <Alert tone="error">{errorText(errors, refusal)}</Alert> : null}
      {returning ? (
        <form
          className="grid gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            void giveBack();
          }}
        >
          <Field
            id="reason"
            label={words("reason")}
            hint={words("reasonHint")}
            error={issue ? errorText(errors, { key: issue.key, code: "INVALID" }) : null}
          >
            {(wiring) => (
              <textarea
                {...wiring}
                rows={3}
                className="control"
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            )}
          </Field>
          <div className="flex flex-wrap gap-2">
            {templates.map((one) => (
              <Button
                key={one}
                look="quiet"
                className="text-small"
                onClick={() => setReason(words(`template.${one}`))}
              >
                {words(`template.${one}`)}
              </Button>
            ))}
          </div>
          <div className="flex flex-wrap gap-3">
            <Button type="submit" look="danger" aria-busy={busy} aria-disabled={busy}>
              {words("returnNow")}
            </Button>
            <Button onClick={() => setReturning(false)}>{words("cancel")}</Button>
          </div>
        </form>
      ) : (
        <form
          className="grid gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            void accept();
          }}
        >
          <Field id="remark" label={words("remark")} hint={words("remarkHint")}>
            {(wiring) => (
              <input
                {...wiring}
                className="control"
                value={remark}
                onChange={(event) => setRemark(event.target.value)}
              />
            )}
          </Field>
          <div className="flex flex-wrap gap-3">
            <Button
              type="submit"
              look="primary"
              aria-busy={busy}
              aria-disabled={busy}
              aria-keyshortcuts="a"
              data-key="accept"
            >
              {words("accept")}
            </Button>
            <Button
              aria-keyshortcuts="r"
              data-key="return"
              onClick={() => {
                // The field exists once React has drawn it; then it has the focus.
                flushSync(() => setReturning(true));
                document.getElementById("reason")?.focus();
              }}
            >
              {words("return")}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
