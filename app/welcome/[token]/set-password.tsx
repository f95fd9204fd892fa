"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { api, type Refusal, refusalOf } from "@/app/_trpc/client";
import { Alert } from "@/app/_ui/alert";
import { LinkButton } from "@/app/_ui/button";
import { Field } from "@/app/_ui/field";
import { SubmitButton } from "@/app/_ui/submit-button";
import { errorText } from "@/app/_words/error-text";

type Props = { token: string; name: string; login: string };

/** One field that can be made visible, in place of typing the same twice unseen. */
export function SetPassword({ token, name, login }: Props) {
  const words = useTranslations("welcome");
  const errors = useTranslations("errors");
  const [state, setState] = useState<"open" | "busy" | "done">("open");
  const [shown, setShown] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const issue = refusal?.issues.find((one) => one.path === "password");
  const atField = issue
    ? errorText(errors, { key: issue.key, code: refusal?.code })
    : refusal?.field === "password"
      ? errorText(errors, refusal)
      : undefined;

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const password = String(new FormData(event.currentTarget).get("password") ?? "");
    setState("busy");
    try {
      await api.people.setPassword.mutate({ token, password });
      setRefusal(null);
      setState("done");
    } catch (error) {
      setState("open");
      setRefusal(refusalOf(error));
    }
  }

  if (state === "done")
    return (
      <Alert tone="success" title={words("done")}>
        <p>{words("doneText", { login })}</p>
        <p className="mt-2">
          <LinkButton look="primary" href="/login">
            {words("signIn")}
          </LinkButton>
        </p>
      </Alert>
    );
  return (
    <>
      <h1 className="mb-2">{words("title")}</h1>
      <p className="mb-4">{words("hello", { name, login })}</p>
      <form onSubmit={(event) => void send(event)} method="post" noValidate className="grid gap-4">
        {refusal && !atField ? (
          <Alert tone="error" title={words("failed")}>
            {errorText(errors, refusal)}
          </Alert>
        ) : null}
        <input type="hidden" name="login" autoComplete="username" value={login} readOnly />
        <Field id="password" label={words("password")} hint={words("passwordHint")} error={atField}>
          {(wiring) => (
            <input
              {...wiring}
              name="password"
              type={shown ? "text" : "password"}
              required
              autoComplete="new-password"
              autoCapitalize="none"
              spellCheck={false}
              className="control"
            />
          )}
        </Field>
        <label className="flex min-h-10 items-center gap-2">
          <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />
          {words("show")}
        </label>
        <div>
          <SubmitButton pending={state === "busy"} working={words("working")}>
            {words("submit")}
          </SubmitButton>
        </div>
      </form>
    </>
  );
}
