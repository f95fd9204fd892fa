"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { api, refusalOf } from "@/app/_trpc/client";
import { Alert } from "@/app/_ui/alert";
import { Button } from "@/app/_ui/button";
import { errorText } from "@/app/_words/error-text";

type Result = Awaited<ReturnType<typeof api.audit.verify.query>>;

/** Walks the whole chain on the server and says whether it holds, or where it breaks. */
export function VerifyChain() {
  const words = useTranslations("audit");
  const errors = useTranslations("errors");
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<Result | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function verify() {
    if (busy) return;
    setBusy(true);
    setResult(null);
    setProblem(null);
    try {
      setResult(await api.audit.verify.query());
    } catch (error) {
      setProblem(errorText(errors, refusalOf(error)));
    } finally {
      setBusy(false);
    }
  }

  return (
    <div className="no-print grid gap-2">
      <div>
        <Button aria-busy={busy} aria-disabled={busy} onClick={() => void verify()}>
          {busy ? words("verifying") : words("verify")}
        </Button>
      </div>
      <div role="status">
        {result && !result.broken ? (
          <Alert tone="success">{words("intact", { count: result.events })}</Alert>
        ) : null}
        {result?.broken ? (
          <Alert tone="error">
            {words("broken", {
              seq: result.broken.seq,
              differs: words(`differs.${result.broken.differs}`),
              count: result.events,
            })}
          </Alert>
        ) : null}
        {problem ? <Alert tone="error">{problem}</Alert> : null}
      </div>
    </div>
  );
}
