"use client";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { api, type Refusal, refusalOf } from "@/app/_trpc/client";
import { Alert } from "@/app/_ui/alert";
import { Button } from "@/app/_ui/button";
import { Field } from "@/app/_ui/field";
import { useSay } from "@/app/_ui/live-region";
import { errorText } from "@/app/_words/error-text";
import { type ClosingQuestion, type CommitmentState, closingQuestions, type RequestKind } from "@/db/values";
import type { Change } from "../requests-data";

type Props = {
  request: {
    id: string;
    version: number;
    kind: RequestKind;
    changes: readonly Change[];
    commitmentState: CommitmentState;
    grantable: boolean;
  };
  /** Of a closing: how many pieces of evidence were verified. */
  verified: number | null;
};

const numberOf = (text: string | undefined) => (text?.trim() ? Number(text) : Number.NaN);

/** Grants or refuses with a written reason; a date or target other than asked, and the six questions of a closing. */
export function DecisionForm({ request, verified }: Props) {
  const words = useTranslations("requests");
  const states = useTranslations("values.state");
  const errors = useTranslations("errors");
  const locale = useLocale();
  const router = useRouter();
  const say = useSay();
  const { id, version, kind, changes } = request;
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const [yes, setYes] = useState<ReadonlySet<ClosingQuestion>>(new Set());
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const [state, setState] = useState<"still" | "working" | "done">("still");
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  /** What the fields hold: what was asked, until another value is typed. */
  const fields = changes.flatMap((change) => {
    if (change.what === "dueOn")
      return [{ key: "dueOn", label: words("dueOn"), type: "date", asked: change.asked }];
    if (change.what !== "target") return [];
    const metric = locale === "zh" ? change.metricZh : change.metricEn;
    const unit = locale === "zh" ? change.unitZh : change.unitEn;
    const { target, targetMax } = change.asked;
    const label = `${metric} (${unit})`;
    const field = { key: change.measureId, label, type: "number", asked: String(target ?? "") };
    if (targetMax === null) return [field];
    const maximum = words("targetMax", { metric: label });
    return [field, { ...field, key: `${change.measureId}:max`, label: maximum, asked: String(targetMax) }];
  });
  const held = (key: string) => values[key] ?? fields.find((one) => one.key === key)?.asked;
  const granted = () => ({
    ...(held("dueOn") ? { dueOn: held("dueOn") } : {}),
    targets: changes.flatMap((change) =>
      change.what === "target"
        ? [
            {
              measureId: change.measureId,
              target: numberOf(held(change.measureId)),
              targetMax: change.asked.targetMax === null ? null : numberOf(held(`${change.measureId}:max`)),
            },
          ]
        : [],
    ),
  });

  async function decide(grant: boolean) {
    const short = reason.trim().length < 2;
    setMissing(short);
    if (short) document.getElementById("opinion")?.focus();
    if (short || state !== "still") return;
    setState("working");
    setRefusal(null);
    const answers = Object.fromEntries(closingQuestions.map((question) => [question, yes.has(question)]));
    try {
      await api.requests.decide.mutate({
        id,
        version,
        grant,
        reason: reason.trim(),
        ...(grant && fields.length ? { granted: granted() } : {}),
        ...(kind === "closing" ? { answers } : {}),
      });
    } catch (error) {
      setRefusal(refusalOf(error));
      setState("still");
      return;
    }
    setState("done");
    say(words("decidedNow"));
    router.refresh();
  }
  const issue = refusal?.issues[0];
  return (
    <section aria-labelledby="decision" className="grid gap-4 border-ink border-t-2 pt-4">
      <h2 id="decision">{words("decision")}</h2>
      {kind === "closing" ? (
        <fieldset>
          <legend className="font-semibold">{words("questions")}</legend>
          <p className="text-ink-2 text-small">{words("questionsHint")}</p>
          {closingQuestions.map((question) => (
            <label key={question} className="flex min-h-9 items-center gap-2.5">
              <input
                type="checkbox"
                className="size-4"
                checked={yes.has(question)}
                onChange={(event) => {
                  const next = new Set(yes);
                  if (event.target.checked) next.add(question);
                  else next.delete(question);
                  setYes(next);
                }}
              />
              {words(`question.${question}`)}
            </label>
          ))}
          {verified === 0 ? <p className="text-yellow">{words("needsVerified")}</p> : null}
        </fieldset>
      ) : null}
      {fields.length ? (
        <fieldset className="grid gap-3">
          <legend className="mb-1 font-semibold">{words("granted")}</legend>
          <p className="text-ink-2 text-small">{words("granting")}</p>
          {fields.map((field) => (
            <Field key={field.key} id={`granted-${field.key}`} label={field.label}>
              {(wiring) => (
                <input
                  {...wiring}
                  type={field.type}
                  step="any"
                  className="control max-w-56"
                  value={values[field.key] ?? field.asked}
                  onChange={(event) => setValues({ ...values, [field.key]: event.target.value })}
                />
              )}
            </Field>
          ))}
        </fieldset>
      ) : null}
      <Field
        id="opinion"
        label={words("opinion")}
        hint={words("opinionHint")}
        error={missing ? words("opinionMissing") : null}
      >
        {(wiring) => (
          <textarea
            {...wiring}
            rows={3}
            maxLength={1000}
            className="control"
            value={reason}
            onChange={(event) => {
              setReason(event.target.value);
              setMissing(false);
            }}
          />
        )}
      </Field>
      {request.grantable ? null : (
        <p className="text-yellow">{words("cannotGrant", { state: states(request.commitmentState) })}</p>
      )}
      {refusal ? (
        <Alert tone="error">
          {errorText(errors, issue ? { key: issue.key, code: refusal.code } : refusal)}
        </Alert>
      ) : null}
      <div className="flex flex-wrap gap-3">
        {request.grantable ? (
          <Button
            look="primary"
            aria-busy={state === "working"}
            aria-disabled={state !== "still"}
            onClick={() => void decide(true)}
          >
            {words(`grantOf.${kind}`)}
          </Button>
        ) : null}
        <Button
          look="danger"
          aria-busy={state === "working"}
          aria-disabled={state !== "still"}
          onClick={() => void decide(false)}
        >
          {words(`refuseOf.${kind}`)}
        </Button>
      </div>
    </section>
  );
}
