"use client";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Alert } from "@/app/_ui/alert";
import { Button } from "@/app/_ui/button";
import { Field } from "@/app/_ui/field";

/** What an act brought: a link to hand over, or the wait for a second person. */
export type Outcome = { name: string; path: string | null };

/** Shows a link this once; the server keeps no copy that could be shown again. */
export function OneTimeLink({ outcome }: { outcome: Outcome }) {
  const words = useTranslations("admin");
  const id = useId();
  const [copied, setCopied] = useState<boolean | null>(null);
  if (outcome.path === null) return <Alert tone="note">{words("waitsForSecond")}</Alert>;
  const address = new URL(outcome.path, window.location.origin).toString();

  const copy = () =>
    // Without https a browser has no clipboard at all.
    (navigator.clipboard?.writeText(address) ?? Promise.reject(new Error("no clipboard"))).then(
      () => setCopied(true),
      () => setCopied(false),
    );

  return (
    <Alert tone="success" title={words("linkTitle", { name: outcome.name })}>
      <p>{words("linkText")}</p>
      <div className="mt-2 flex flex-wrap items-end gap-2">
        <div className="min-w-0 flex-1 basis-60">
          <Field id={id} label={words("linkField")}>
            {(wiring) => (
              <input
                {...wiring}
                readOnly
                value={address}
                onFocus={(event) => event.currentTarget.select()}
                className="control"
              />
            )}
          </Field>
        </div>
        <Button onClick={() => void copy()}>{copied ? words("copied") : words("copy")}</Button>
      </div>
      {copied === false ? <p className="text-small">{words("copyFailed")}</p> : null}
    </Alert>
  );
}
