"use client";
import { useTranslations } from "next-intl";
import { Alert } from "@/app/_ui/alert";
import { errorText } from "@/app/_words/error-text";
import type { LadderStep } from "@/db/values";
import type { Chased } from "@/server/commitments/chase-many";
import type { Settled } from "@/server/commitments/settle-many";

export type Way = "confirm" | "send" | "chase";
export type StepNames = Record<LadderStep, string>;
export type Said =
  | { way: "confirm" | "send"; settled: Settled }
  | { way: "chase"; settled: Chased }
  | { way: Way; problem: string };

const told = { confirm: "confirmed", send: "sent", chase: "chased" } as const;

/** What came of it: how many were done, each notice that was drafted, and each refusal with its reason. */
export function BulkOutcome({ said, steps }: { said: Said; steps: StepNames }) {
  const words = useTranslations("ledger.bulk");
  const errors = useTranslations("errors");
  if ("problem" in said) return <Alert tone="error">{said.problem}</Alert>;
  const { done, refused } = said.settled;
  const drafted = said.way === "chase" ? said.settled.drafted : [];
  return (
    <Alert tone={refused.length > 0 ? "warning" : "success"}>
      <p>{words(told[said.way], { done })}</p>
      {drafted.length > 0 ? (
        <>
          <ul>
            {drafted.map(({ code, id, step }) => (
              <li key={id}>
                <a href={`/notices/${id}`}>{words("drafted", { code, step: steps[step] })}</a>
              </li>
            ))}
          </ul>
          <p>
            <a href="/notices?group=drafts">{words("drafts")}</a>
          </p>
        </>
      ) : null}
      {refused.length > 0 ? (
        <>
          <p className="mt-1">{words("refused", { count: refused.length })}</p>
          <ul>
            {refused.map(({ code, key, facts }, index) => (
              <li key={code || String(index)}>
                {words("refusedOne", {
                  code: code || words("gone"),
                  reason: errorText(errors, { key, code: "CONFLICT", facts }),
                })}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Alert>
  );
}
