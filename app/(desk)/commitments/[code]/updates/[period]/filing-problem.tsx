"use client";
import { useLocale, useTranslations } from "next-intl";
import type { Refusal } from "@/app/_trpc/client";
import { Alert } from "@/app/_ui/alert";
import { Button } from "@/app/_ui/button";
import { errorText } from "@/app/_words/error-text";
import { formatInstant } from "@/app/_words/format";

type Props = {
  refusal: Refusal | null;
  signInHref: string;
  onConfirm: (key: string) => void;
  onTakeOver: (version: number) => void;
  quantity: (value: number) => string;
};

/** What stopped the filing, and the way on from there. Nothing typed is lost in any of these. */
export function FilingProblem({ refusal, signInHref, onConfirm, onTakeOver, quantity }: Props) {
  const words = useTranslations("filing");
  const errors = useTranslations("errors");
  const locale = useLocale();
  if (!refusal) return null;
  const { code, key, facts } = refusal;
  if (code === "PRECONDITION_FAILED")
    return (
      <Alert tone="warning" title={words("askTitle")}>
        <p>
          {errorText(errors, {
            key,
            code,
            facts: { last: quantity(Number(facts.last)), value: quantity(Number(facts.value)) },
          })}
        </p>
        <Button className="mt-2" onClick={() => onConfirm(key)}>
          {words("askYes")}
        </Button>
      </Alert>
    );
  if (key === "update.savedByOther")
    return (
      <Alert
        tone="warning"
        title={words("otherTitle", {
          name: String(facts.name),
          at: formatInstant(new Date(String(facts.at)), locale),
        })}
      >
        <p>{words("otherText")}</p>
        <div className="mt-2 flex flex-wrap gap-2">
          <Button onClick={() => onTakeOver(Number(facts.version))}>{words("otherMine")}</Button>
          <a href="?theirs=1" target="_blank" rel="noreferrer" className="self-center">
            {words("otherTheirs")}
          </a>
        </div>
      </Alert>
    );
  if (code === "UNAUTHORIZED")
    return (
      <Alert tone="error" title={words("signedOutTitle")}>
        <a href={signInHref}>{words("signedOutLink")}</a>
      </Alert>
    );
  return <Alert tone="error">{errorText(errors, refusal)}</Alert>;
}
