"use client";
import { useTranslations } from "next-intl";
import { Alert } from "@/app/_ui/alert";
import { errorText } from "@/app/_words/error-text";
import type { Outcome } from "./use-grid";

/** What became of the last press: how many rows went through, how many did not, and what stopped the rest. */
export function GridOutcome({ outcome, signInHref }: { outcome: Outcome; signInHref: string }) {
  const words = useTranslations("grid");
  const errors = useTranslations("errors");
  const { action, done, refused, failure } = outcome;
  const whole = refused.length === 0 && !failure;
  return (
    <Alert tone={whole ? "success" : failure ? "error" : "warning"}>
      {done || whole ? <p>{words(action === "save" ? "saved" : "submitted", { count: done })}</p> : null}
      {refused.length ? <p>{words("refused", { count: refused.length })}</p> : null}
      {failure ? <p>{errorText(errors, failure)}</p> : null}
      {failure ? <p>{words("keptHere")}</p> : null}
      {failure?.code === "UNAUTHORIZED" ? <a href={signInHref}>{words("signIn")}</a> : null}
    </Alert>
  );
}
